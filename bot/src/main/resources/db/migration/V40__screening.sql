-- What Microsoft Graph posted and is still to be read: hints without text, or text encrypted for this installation alone.
-- Without a time when it is due it is set aside, and waits for somebody.
create table screening_post (
    id          bigint generated always as identity primary key,
    body        bytea       not null,
    received_at timestamptz not null,
    due_at      timestamptz,
    attempts    integer     not null default 0
);

create index screening_post_due on screening_post (due_at);

-- Messages that were looked at, known by a digest, for as long as they may come again. None of their text.
create table screening_seen (
    message    bytea primary key,
    text_of    timestamptz not null,
    deleted    boolean     not null,
    overridden boolean     not null,
    contested  boolean     not null,
    modified   timestamptz not null,
    seen_at    timestamptz not null
);

create index screening_seen_at on screening_seen (seen_at);

-- What was posted and not believed, counted.
create table screening_refusal (
    reason  text primary key,
    times   bigint      not null,
    last_at timestamptz not null
);

-- Subscriptions that Graph has, their secrets sealed.
create table screening_subscription (
    id                     text primary key,
    resource               text        not null unique,
    notification_url       text        not null,
    client_state           bytea       not null,
    renewed_at             timestamptz not null,
    expires_at             timestamptz not null,
    certificate_id         text,
    earlier_certificate_id text
);

-- What could not be subscribed to, until it can.
create table screening_trouble (
    resource       text primary key,
    sentence       text        not null,
    needs_somebody boolean     not null,
    since          timestamptz not null
);

-- Certificates that Graph encrypts for, their private keys sealed.
create table screening_certificate (
    id          text primary key,
    made_at     timestamptz not null,
    certificate bytea       not null,
    private_key bytea       not null
);

-- Whose messages are exported to find what Graph did not tell, and up to when that was done.
create table screening_source (
    name           text primary key,
    reached_at     timestamptz,
    swept_at       timestamptz,
    found          bigint      not null default 0,
    unreadable     bigint      not null default 0,
    trouble        text,
    needs_somebody boolean     not null default false
);

-- Whose messages are screened and whose never, as the organisation decided.
create table screening_scope (
    kind     text        not null check (kind in ('everyone', 'group', 'person', 'conversation')),
    id       text        not null,
    excluded boolean     not null,
    reason   text        not null,
    set_by   text        not null,
    set_at   timestamptz not null,
    primary key (kind, id),
    check (kind <> 'everyone' or not excluded),
    check (kind <> 'conversation' or excluded)
);

-- What the organisation lets each kind of finding lead to, where it decided otherwise than is usual.
create table screening_power (
    category text primary key,
    power    text        not null check (power in ('off', 'count', 'tell', 'block')),
    set_by   text        not null,
    set_at   timestamptz not null
);

-- How often what was found, by day; the column says what it led to, or would have in a dry run.
create table screening_tally (
    day      date   not null,
    category text   not null,
    power    text   not null,
    dry      boolean not null,
    times    bigint not null,
    primary key (day, category, power, dry)
);
