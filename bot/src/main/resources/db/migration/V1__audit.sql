create table audit (
    number   bigint primary key,
    at       timestamptz not null,
    kind     text not null,
    actor    text not null,
    subject  text not null,
    detail   json not null,
    previous text not null,
    hash     text not null unique
);

create index audit_subject on audit (subject, number);

create function refuse_change_to_audit() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail can only be added to.';
end
$$;

create trigger audit_is_append_only
    before update or delete or truncate on audit
    for each statement execute function refuse_change_to_audit();
