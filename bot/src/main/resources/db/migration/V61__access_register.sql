-- The register: who may use what, since when, why and until when. Names and departments are kept as they were.
create table register_entry (
    id           bigint generated always as identity primary key,
    version      integer     not null,
    request      bigint      unique,
    source       text        not null,
    kind         text        not null,
    person       text        not null,
    name         text        not null,
    department   text        not null,
    deputy       text,
    what         text        not null,
    purpose      text        not null,
    conditions   text        not null,
    granted_by   text[]      not null,
    starts       date        not null,
    until        date,
    state        text        not null check (state in ('active', 'suspended', 'ended', 'lapsed')),
    restricted   boolean     not null,
    reminded     integer     not null,
    review_on    date        not null,
    asked_on     date,
    entered_at   timestamptz not null,
    ended_at     timestamptz,
    words        tsvector generated always as
        (to_tsvector('simple', name || ' ' || department || ' ' || what || ' ' || purpose)) stored,
    check ((state in ('active', 'suspended')) = (ended_at is null)),
    check (until is null or until >= starts)
);

create index register_entry_words on register_entry using gin (words);
create index register_entry_by_person on register_entry (person, id desc);
create index register_entry_by_state on register_entry (state, id desc);
create index register_entry_by_kind on register_entry (kind, id desc);
create index register_entry_by_department on register_entry (department, id desc);
create index register_entry_in_force on register_entry (until, id) where ended_at is null;
create index register_entry_to_review on register_entry (review_on) where state = 'active';
create index register_entry_unanswered on register_entry (id desc) where state = 'active' and asked_on is not null;
create index register_entry_by_end on register_entry (ended_at);
create unique index register_entry_by_source on register_entry (source) where source <> '';

create table register_history (
    id    bigint generated always as identity primary key,
    entry bigint      not null references register_entry on delete cascade,
    at    timestamptz not null,
    event text        not null,
    actor text        not null,
    note  text        not null
);

create index register_history_of_entry on register_history (entry, id);

-- What must be done while access lasts, again and again.
create table register_duty (
    entry bigint not null references register_entry on delete cascade,
    duty  text   not null,
    next  date   not null,
    primary key (entry, duty)
);

create index register_duty_next on register_duty (next);

-- What somebody has to do, and who did it.
create table register_task (
    id      bigint generated always as identity primary key,
    entry   bigint not null references register_entry on delete cascade,
    duty    text   not null,
    office  text   not null,
    person  text   not null,
    due     date   not null,
    done_at timestamptz,
    done_by text,
    unique (entry, duty, due),
    check ((done_at is null) = (done_by is null))
);

create index register_task_to_do on register_task (office, person, due) where done_at is null;
