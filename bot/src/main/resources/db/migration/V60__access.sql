-- Requests for access. What people write in them may name others, and is sealed.
create table access_request (
    id         bigint generated always as identity primary key,
    version    integer     not null,
    key        text        not null unique,
    kind       text        not null,
    requester  text        not null,
    restricted boolean     not null,
    state      text        not null check (state in ('waiting', 'questioned', 'granted', 'refused', 'withdrawn', 'expired')),
    round      integer     not null,
    step       integer     not null,
    chased     integer     not null,
    form       bytea       not null,
    sent_at    timestamptz not null,
    step_since timestamptz not null,
    expires    date        not null,
    ended_at   timestamptz,
    check ((state in ('waiting', 'questioned')) = (ended_at is null))
);

create index access_request_by_requester on access_request (requester, id desc);
create index access_request_undecided on access_request (expires) where ended_at is null;
create index access_request_by_end on access_request (ended_at);

-- Who may decide at a step, and why.
create table access_seat (
    request    bigint      not null references access_request on delete cascade,
    round      integer     not null,
    step       integer     not null,
    person     text        not null,
    how        text        not null check (how in ('office', 'stand-in', 'escalated')),
    seated_at  timestamptz not null,
    primary key (request, round, step, person)
);

create index access_seat_by_person on access_seat (person);

-- What was decided, with the words of whoever did. Nobody decides twice in a step.
create table access_decision (
    id         bigint generated always as identity primary key,
    request    bigint      not null references access_request on delete cascade,
    round      integer     not null,
    step       integer     not null,
    person     text        not null,
    instead_of text,
    agreed     boolean     not null,
    words      bytea       not null,
    at         timestamptz not null,
    unique (request, round, step, person)
);

create table access_history (
    id         bigint generated always as identity primary key,
    request    bigint      not null references access_request on delete cascade,
    at         timestamptz not null,
    event      text        not null,
    actor      text        not null,
    note       bytea
);

create index access_history_of_request on access_history (request, id);

-- The organisation's own list of who holds an office. Where it names nobody, the directory does.
create table access_office (
    office   text        not null,
    person   text        not null,
    named_by text        not null,
    named_at timestamptz not null,
    primary key (office, person)
);

create table access_delegation (
    id        bigint generated always as identity primary key,
    person    text        not null,
    delegate  text        not null,
    starts    date        not null,
    ends      date        not null,
    set_at    timestamptz not null,
    ended_at  timestamptz,
    check (starts <= ends and person <> delegate)
);

create index access_delegation_by_delegate on access_delegation (delegate, ends) where ended_at is null;
