-- Rounds in which people are asked to read a version and to say that they have.
create table acknowledgement_round (
    id         bigint generated always as identity primary key,
    version    bigint      not null references policy_version,
    due        date        not null,
    started_by text        not null,
    started_at timestamptz not null,
    closed_at  timestamptz
);

create unique index acknowledgement_round_open on acknowledgement_round (version) where closed_at is null;

-- Names and departments are kept as they were: the register outlives people's time in the organisation.
create table acknowledgement (
    round           bigint      not null references acknowledgement_round,
    person          text        not null,
    name            text        not null,
    department      text        not null,
    asked_at        timestamptz not null,
    acknowledged_at timestamptz,
    channel         text,
    reminded_at     timestamptz,
    primary key (round, person),
    check ((acknowledged_at is null) = (channel is null))
);

create index acknowledgement_by_person on acknowledgement (person);
