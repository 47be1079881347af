-- PostgreSQL keeps only the reminded ones, H2 has no indexes of a part of the rows.
create index idle_watch_reminded on idle_watch (reminded, since, duty_id);
