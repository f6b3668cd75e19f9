-- What is done about a breach, chosen with the decision.
alter table review_case add column actions text[] not null default '{}';
update review_case set actions = '{ask-mend}' where outcome is not null;
update review_case set actions = actions || '{tell}' where tell_manager;
alter table review_case drop column tell_manager;

-- Whether a case's messages are to be hidden from their readers, and whether they are. One wish at a time, counted.
create table review_block (
    review_case bigint primary key references review_case on delete cascade,
    hidden      boolean     not null,
    number      integer     not null,
    asked_at    timestamptz not null,
    done_at     timestamptz,
    reached     integer
);

-- What senders answered to a block: each answer to a message counts once, however often it is delivered.
create table review_answer (
    message     text        not null,
    override    boolean     not null,
    review_case bigint      not null references review_case on delete cascade,
    at          timestamptz not null,
    primary key (message, override)
);

create index review_answer_by_case on review_answer (review_case);
