-- What others than reviewers make of a case, or of an incident: the formal referral, the documented review with an elected
-- member, the report to another organisation, the question whether the police are told. It outlives the case.
create table review_proceeding (
    reference    text primary key,
    kind         text        not null check (kind in ('discipline', 'representative', 'member-review', 'standards', 'police')),
    review_case  bigint references review_case on delete set null,
    incident     text references review_incident on delete set null,
    sender       bytea,
    opened_by    text        not null,
    opened_at    timestamptz not null,
    outcome      text,
    closed_by    text,
    closed_at    timestamptz,
    withdrawn_at timestamptz,
    check ((closed_by is null) = (closed_at is null) and (outcome is null) = (closed_at is null))
);

create unique index review_proceeding_of_case on review_proceeding (review_case, kind);
create unique index review_proceeding_of_incident on review_proceeding (incident, kind);

create table review_proceeding_note (
    id        bigint generated always as identity primary key,
    reference text        not null references review_proceeding on delete cascade,
    at        timestamptz not null,
    actor     text        not null,
    note      bytea       not null
);

create index review_proceeding_note_of on review_proceeding_note (reference, id);

-- Whom to tell at another organisation about its people.
create table review_representative (
    organisation text primary key,
    name         text        not null,
    reach        text        not null,
    changed_by   text        not null,
    changed_at   timestamptz not null
);
