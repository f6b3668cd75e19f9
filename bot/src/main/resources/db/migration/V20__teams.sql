-- Activities that Teams was told have arrived. What one says is kept until it is answered; its key, which tells nothing,
-- for two days, so that one that is delivered again is known.
create table teams_letter (
    key         text primary key,
    lane        integer     not null,
    body        text,
    attempts    integer     not null,
    received_at timestamptz not null,
    due_at      timestamptz not null,
    done_at     timestamptz,
    check ((done_at is null) = (body is not null))
);

create index teams_letter_due on teams_letter (due_at) where done_at is null;
create index teams_letter_done on teams_letter (done_at) where done_at is not null;

-- Replies whose cards have buttons, so that a card can be shown anew when one of them is pressed.
create table teams_card (
    id           uuid primary key,
    parts        jsonb       not null,
    delete_after timestamptz not null
);

create index teams_card_end on teams_card (delete_after);
