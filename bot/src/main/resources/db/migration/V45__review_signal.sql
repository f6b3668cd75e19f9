-- What fired in a case, without any words, so that detectors can be measured without opening what is sealed.
create table review_signal (
    review_case bigint           not null references review_case on delete cascade,
    place       int              not null,
    category    text             not null,
    ground      text,
    rule        text             not null,
    confidence  double precision not null check (confidence between 0 and 1),
    primary key (review_case, place)
);

-- The sender's department on the day the case was opened, if it was large enough to say nothing about the sender; else null.
alter table review_case add column department text;

create index review_case_by_opening on review_case (opened_at);
