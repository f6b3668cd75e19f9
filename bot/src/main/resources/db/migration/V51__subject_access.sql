-- What somebody did is part of what is held about them, and is looked up when they ask.
create index audit_actor on audit (actor, number);
