-- How many messages led to no finding, so that what the samples show can be weighed. Counted on several shards, so that
-- messages that are handled at once seldom wait for each other.
create table accuracy_passed (
    day      date     not null,
    stratum  text     not null,
    shard    smallint not null,
    messages bigint   not null,
    primary key (day, stratum, shard)
);

-- The days on which messages were chosen. Of more than are wanted on one day those with the lowest priority stay, and the
-- threshold is the lowest that went.
create table accuracy_day (
    day       date primary key,
    threshold double precision not null default 1 check (threshold > 0 and threshold <= 1)
);

-- Messages without a finding that reviewers are shown. A row never holds a word of the message, and no sender; where it
-- stands is sealed, and forgotten when the message was judged or its time is over.
create table accuracy_sample (
    id          bigint generated always as identity primary key,
    day         date             not null references accuracy_day,
    stratum     text             not null,
    rate        double precision not null check (rate > 0 and rate <= 1),
    priority    double precision not null check (priority >= 0 and priority < 1),
    message     text unique,
    sealed      bytea,
    held_by     text,
    held_until  timestamptz,
    answer      text check (answer in ('nothing_wrong', 'missed', 'cannot_tell')),
    category    text,
    answered_at timestamptz,
    check ((held_by is null) = (held_until is null)),
    check ((answer is null) = (answered_at is null)),
    check ((answer is null) = (sealed is not null)),
    check ((category is not null) = (answer is not distinct from 'missed'))
);

create index accuracy_sample_by_day on accuracy_sample (day, priority);

-- Samples that a reviewer passed over or may not judge, and is not offered again.
create table accuracy_skip (
    sample bigint not null references accuracy_sample on delete cascade,
    person text   not null,
    primary key (sample, person)
);
