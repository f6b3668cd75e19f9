-- The key that digests are made with, sealed with the key that the operator keeps, so that the latter can be changed.
create table review_secret (
    name   text primary key,
    sealed bytea not null
);

-- Cases. Who sent a message and what it said are sealed; senders and like texts are found again by keyed digests.
create table review_case (
    id                bigint generated always as identity primary key,
    version           integer     not null,
    route             text        not null check (route in ('review', 'support', 'safeguarding')),
    state             text        not null check (state in ('open', 'second_opinion', 'upheld', 'dismissed', 'appealed',
                                      'appeal_upheld', 'appeal_refused', 'deleted', 'attended')),
    gravity           text        not null check (gravity in ('minor', 'serious')),
    graded            text        not null check (graded in ('minor', 'serious')),
    sender            text,
    sender_sealed     bytea,
    kind              text        not null check (kind in ('staff', 'elected_member', 'third_party')),
    leads             boolean     not null,
    categories        text[]      not null,
    words             text        not null,
    evidence          bytea       not null,
    reported          boolean     not null,
    sent_at           timestamptz not null,
    opened_at         timestamptz not null,
    edited_at         timestamptz,
    held_by           text,
    held_until        timestamptz,
    outcome           text check (outcome in ('minor', 'serious')),
    clause            jsonb,
    tell_manager      boolean     not null default false,
    decided_by        text,
    decided_at        timestamptz,
    seconded_by       text,
    seconded_at       timestamptz,
    appealed_at       timestamptz,
    appeal_decided_by text,
    appeal_decided_at timestamptz,
    check ((sender is null) = (sender_sealed is null)),
    check ((held_by is null) = (held_until is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in ('upheld', 'appealed', 'appeal_upheld', 'appeal_refused') or outcome is not null),
    check ((route = 'review') or state in ('open', 'attended', 'deleted'))
);

create index review_case_queue on review_case (opened_at) where state in ('open', 'second_opinion', 'appealed');
create index review_case_by_sender on review_case (sender, opened_at);
create index review_case_by_words on review_case (words);

-- Messages that opened a case, or were deleted before they could. A message is known by a keyed digest and opens one case.
create table review_message (
    message    text primary key,
    review_case bigint references review_case,
    version    bigint      not null,
    seen_at    timestamptz not null,
    deleted_at timestamptz,
    check (review_case is not null or deleted_at is not null)
);

create index review_message_by_case on review_message (review_case);

-- Who reported what, apart from the case, so that whoever reads the case does not read this.
create table review_report (
    reference   text primary key,
    said        text        not null unique,
    review_case bigint      not null references review_case,
    reporter    text        not null,
    sealed      bytea       not null,
    at          timestamptz not null
);

create index review_report_by_case on review_report (review_case, reporter);
create index review_report_by_reporter on review_report (reporter, at);

-- What became of a case, with the notes of those who worked on it, which the audit trail must not hold.
create table review_history (
    id          bigint generated always as identity primary key,
    review_case bigint      not null references review_case,
    at          timestamptz not null,
    event       text        not null,
    actor       text        not null,
    note        bytea
);

create index review_history_by_case on review_history (review_case, id);

-- Cases that a reviewer gave back, and is not offered again.
create table review_skip (
    review_case bigint not null references review_case,
    person      text   not null,
    primary key (review_case, person)
);

-- Wishes to know who a sender is; granted by a second person.
create table review_reveal (
    id          bigint generated always as identity primary key,
    review_case bigint      not null references review_case,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    reason      bytea       not null,
    granted_by  text,
    granted_at  timestamptz,
    check ((granted_by is null) = (granted_at is null)),
    check (granted_by <> asked_by)
);

create unique index review_reveal_waiting on review_reveal (review_case, asked_by) where granted_by is null;
create index review_reveal_by_case on review_reveal (review_case);

-- What is said to somebody of Probity's own accord: written down with the move that causes it, and sent after it, once.
create table review_word (
    id          bigint generated always as identity primary key,
    review_case bigint references review_case,
    occasion    text        not null,
    recipient   text        not null,
    sealed      bytea       not null,
    written_at  timestamptz not null,
    sent_at     timestamptz
);

create unique index review_word_once on review_word (review_case, occasion, recipient);

-- What people met with by accident, for the IT desk; the time protects whoever reported it.
create table review_incident (
    reference text primary key,
    said      text        not null unique,
    kind      text        not null check (kind in ('site', 'received')),
    reporter  text        not null,
    sealed    bytea       not null,
    at        timestamptz not null,
    done_by   text,
    done_at   timestamptz,
    check ((done_by is null) = (done_at is null))
);

create index review_incident_waiting on review_incident (at) where done_at is null;
create index review_incident_by_reporter on review_incident (reporter, at);
