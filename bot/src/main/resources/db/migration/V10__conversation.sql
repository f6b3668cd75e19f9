-- What was said and answered, kept only as long as its channel allows: ten minutes of context, or a browser's history.
create table exchange (
    id           bigint generated always as identity primary key,
    channel      text        not null,
    conversation text        not null,
    speaker      text        not null,
    utterance    text        not null,
    said         text        not null,
    action       text,
    value        text,
    reply        jsonb       not null,
    at           timestamptz not null,
    delete_after timestamptz not null,
    check ((action is null) = (value is null)),
    unique (channel, conversation, speaker, utterance)
);

create index exchange_by_conversation on exchange (channel, conversation, id);
create index exchange_by_end on exchange (delete_after);
