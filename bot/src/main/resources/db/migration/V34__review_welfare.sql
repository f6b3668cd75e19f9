-- When a reviewer, known by a keyed digest, read what was said in a case; kept for two days, so that it can be told when
-- somebody has read enough.
create table review_exposure (
    reader      text        not null,
    review_case bigint      not null references review_case on delete cascade,
    at          timestamptz not null
);

create index review_exposure_of_reader on review_exposure (reader, at);
