create table policy (
    id         bigint generated always as identity primary key,
    document   text        not null unique check (document ~ '^[a-z0-9][a-z0-9-]*$'),
    created_at timestamptz not null
);

-- Clauses are kept as they were read at upload: answers cite them for as long as the version can be looked up.
create table policy_version (
    id             bigint generated always as identity primary key,
    policy         bigint      not null references policy,
    number         integer     not null check (number > 0),
    file_name      text        not null,
    file           bytea       not null,
    facts          jsonb       not null,
    clauses        jsonb       not null,
    status         text        not null check (status in ('draft', 'published', 'withdrawn')),
    published_from date,
    uploaded_by    text        not null,
    uploaded_at    timestamptz not null,
    moved_by       text,
    moved_at       timestamptz,
    unique (policy, number),
    check (status = 'draft' or (published_from is not null and moved_by is not null and moved_at is not null))
);

create index policy_version_in_force on policy_version (policy, published_from desc, number desc) where status = 'published';

-- What people asked, without who asked it. Greetings, abuse and distress never come here.
create table asked_question (
    id           uuid primary key,
    text         text             not null,
    answer       text             not null check (answer in ('quoted', 'choice', 'silent')),
    reason       text check (reason in ('not_covered', 'no_such_paragraph')),
    citations    jsonb            not null,
    confidence   double precision not null,
    channel      text             not null,
    asker        text             not null check (asker in ('staff', 'elected_member', 'third_party')),
    asked_at     timestamptz      not null,
    delete_after timestamptz      not null,
    chosen       jsonb,
    feedback     text check (feedback in ('answered', 'not_answered')),
    feedback_at  timestamptz,
    check ((answer = 'silent') = (reason is not null)),
    check ((feedback is null) = (feedback_at is null))
);

create index asked_question_by_time on asked_question (asked_at);
create index asked_question_by_end on asked_question (delete_after);
create index asked_question_open on asked_question (asked_at) where answer = 'silent' or feedback = 'not_answered';
