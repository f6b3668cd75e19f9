-- A name is shown by a granted user investigation alone, so there is no wish left that waits.
delete from review_reveal where granted_by is null;
drop index review_reveal_waiting;
alter table review_reveal rename column asked_by to shown_to;
alter table review_reveal drop column asked_at;
alter table review_reveal alter column granted_by set not null, alter column granted_at set not null;
