-- Legal holds. Why one was set, and the person it names, are sealed; people are otherwise known by their keyed digest.
create table retention_hold (
    id       bigint generated always as identity primary key,
    subject  text        not null check (subject ~ '^(case/[0-9]+|person/[0-9a-f]{64})$'),
    person   bytea,
    reason   bytea       not null,
    set_by   text        not null,
    set_at   timestamptz not null,
    until    date        not null,
    ends     boolean     not null,
    untold   boolean     not null,
    ended_by text,
    ended_at timestamptz,
    check ((ended_by is null) = (ended_at is null))
);

create unique index retention_hold_in_force on retention_hold (subject) where ended_at is null;

-- What was disposed of: references, and never content or names.
create table retention_disposal (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    period       text        not null,
    ended_before timestamptz not null,
    disposed_at  timestamptz not null,
    records      integer     not null check (records > 0),
    refs         text[]      not null
);

create table retention_run (
    id          bigint generated always as identity primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    doing       text,
    records     bigint      not null,
    problem     text
);

-- Whatever belongs to a case goes with it, in whichever table it lies.
do $$
declare
    part record;
begin
    for part in select conrelid::regclass as of_table, conname, pg_get_constraintdef(oid) as definition from pg_constraint
        where contype = 'f' and confrelid = 'review_case'::regclass and confdeltype = 'a'
    loop
        execute format('alter table %s drop constraint %I, add constraint %I %s on delete cascade',
            part.of_table, part.conname, part.conname, part.definition);
    end loop;
end
$$;

-- Under a hold nothing goes, whoever tries, by whatever hand.
create function refuse_disposal_of_held_case() returns trigger language plpgsql as $$
begin
    if exists (select from retention_hold h where h.ended_at is null and (
            h.subject = 'case/' || old.id or h.subject = 'person/' || old.sender
            or h.subject in (select 'person/' || r.reporter from review_report r where r.review_case = old.id))) then
        raise exception 'Case % is under a legal hold and cannot be disposed of.', old.id;
    end if;
    return old;
end
$$;

create trigger review_case_may_be_held before delete on review_case
    for each row execute function refuse_disposal_of_held_case();

create function refuse_disposal_of_held_incident() returns trigger language plpgsql as $$
begin
    if exists (select from retention_hold h where h.ended_at is null and h.subject = 'person/' || old.reporter) then
        raise exception 'Incident % is under a legal hold and cannot be disposed of.', old.reference;
    end if;
    return old;
end
$$;

create trigger review_incident_may_be_held before delete on review_incident
    for each row execute function refuse_disposal_of_held_incident();

-- Their work is done by the one job for all kinds of records now.
delete from scheduled_tasks where task_name in ('policies-delete-old-questions', 'policies-delete-old-trials');
