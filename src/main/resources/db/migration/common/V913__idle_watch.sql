-- One row for every open duty: since when nothing was recorded on its case, and when somebody is to be reminded next.
create table idle_watch (
  duty_id varchar(64) not null primary key references duty (id),
  case_code varchar(64) not null,
  since timestamp(6) with time zone not null,
  reminded integer not null,
  remind_at timestamp(6) with time zone
);
create index idle_watch_remind on idle_watch (remind_at);
create index idle_watch_case on idle_watch (case_code, since);
-- Duties that are open already count from this migration on.
insert into idle_watch (duty_id, case_code, since, reminded, remind_at)
  select id, case_code, current_timestamp, 0, current_timestamp from duty where status = 'OPEN';
