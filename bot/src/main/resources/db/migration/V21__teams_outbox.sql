-- Where people can be spoken to of Probity's own accord, as what they sent from their personal chat let it know; kept for
-- a year after they were last heard of, give or take a day.
create table teams_address (
    person       text primary key,
    account      text        not null,
    conversation text        not null,
    service_url  text        not null,
    bot          text        not null,
    tenant       text        not null,
    language     text        not null,
    seen_at      timestamptz not null
);

create index teams_address_by_conversation on teams_address (conversation);

-- The service that last spoke for an organisation, by which a conversation with somebody else can be opened.
create table teams_service (
    tenant      text primary key,
    service_url text        not null,
    bot         text        not null,
    seen_at     timestamptz not null
);

-- What is to be said to somebody of Probity's own accord. Whom it is for and what it says lie sealed until it is sent or
-- given up; what Teams called it is kept for two days, so that what was sent is not sent again.
create table teams_outgoing (
    id         bigint generated always as identity primary key,
    sealed     bytea,
    card       uuid        not null,
    attempts   integer     not null default 0,
    written_at timestamptz not null,
    done_at    timestamptz,
    sent_as    text,
    check ((done_at is null) = (sealed is not null)),
    check (sent_as is null or done_at is not null)
);

create index teams_outgoing_done on teams_outgoing (done_at) where done_at is not null;

-- Cards may show what was decided about somebody, so they are sealed from now on; those that are not are let go of, and
-- their buttons are answered in words.
delete from teams_card;
alter table teams_card drop column parts;
alter table teams_card add column sealed bytea not null;
