-- Registers that somebody handed in, until they are taken over or forgotten.
create table register_import (
    id          uuid primary key,
    handed_by   text        not null,
    handed_at   timestamptz not null,
    lines       jsonb       not null,
    taken_at    timestamptz
);
