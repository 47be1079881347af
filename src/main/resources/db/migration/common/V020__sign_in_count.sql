-- Wrong passwords by address, by account and by both, and addresses from which an account was opened; for all nodes. The id is a
-- hash: people type passwords where the name belongs.
create table sign_in_count (
  id varchar(64) not null primary key,
  hits integer not null,
  ends_at timestamp(6) with time zone not null
);
create index sign_in_count_end on sign_in_count (ends_at);

-- Who adds a row locks this one first; its window never ends.
insert into sign_in_count (id, hits, ends_at) values ('lock', 0, timestamp with time zone '9999-12-31 00:00:00+00:00');
