-- Where a message can be read again, under seal; none if nobody knows.
alter table review_message add column place bytea;
