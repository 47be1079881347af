-- Who adds a row to the counts locks this one first; its window never ends.
insert into visit_count (id, hits, ends_at) values ('lock', 0, timestamp with time zone '9999-12-31 00:00:00+00:00');
