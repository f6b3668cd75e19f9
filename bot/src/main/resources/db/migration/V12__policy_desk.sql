-- Files on their way to become a draft. The file itself is kept here only until it has been read.
create table policy_upload (
    id          bigint generated always as identity primary key,
    document    text,
    file_name   text        not null,
    file        bytea,
    status      text        not null check (status in ('reading', 'read', 'failed')),
    problem     text,
    version     bigint references policy_version,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    finished_at timestamptz,
    check ((status = 'reading') = (file is not null)),
    check ((status = 'reading') = (finished_at is null)),
    check ((status = 'read') = (version is not null)),
    check ((status = 'failed') = (problem is not null))
);

-- What the owner taught: the policy's words for everyday words, and questions with their clause.
create table policy_synonym (
    id       bigint generated always as identity primary key,
    phrase   text        not null,
    meaning  text        not null,
    added_by text        not null,
    added_at timestamptz not null
);

create unique index policy_synonym_phrase on policy_synonym (lower(phrase));

create table policy_pairing (
    id        bigint generated always as identity primary key,
    question  text        not null,
    document  text        not null,
    reference text        not null,
    added_by  text        not null,
    added_at  timestamptz not null
);

create unique index policy_pairing_question on policy_pairing (lower(question));

-- Changes tried against the questions asked before. Differences hold questions, so that they go when those go.
create table policy_trial (
    id          bigint generated always as identity primary key,
    proposal    jsonb       not null,
    version     bigint references policy_version,
    status      text        not null check (status in ('running', 'done', 'failed', 'applied', 'dropped')),
    tried       integer     not null,
    total       integer     not null,
    differences jsonb       not null,
    changed     integer     not null,
    started_by  text        not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    check ((status = 'running') = (ended_at is null))
);

create index policy_trial_by_version on policy_trial (version, id) where version is not null;

-- Unanswered questions that the owner has dealt with.
create table settled_question (
    question   uuid primary key references asked_question on delete cascade,
    settled_by text        not null,
    settled_at timestamptz not null
);

-- Reminders of a policy's review that have gone out.
create table policy_review_reminder (
    version bigint      not null references policy_version,
    stage   text        not null,
    sent_at timestamptz not null,
    primary key (version, stage)
);
