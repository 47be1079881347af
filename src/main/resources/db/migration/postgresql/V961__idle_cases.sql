-- What lies idle, the longest first; work that goes on leaves this index alone.
create index idle_watch_reminded on idle_watch (since, duty_id) where reminded > 0;
