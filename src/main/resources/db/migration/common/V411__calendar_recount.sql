-- The recomputation of open deadlines after an amendment of their calendar: how far it is, what moved, what could not be counted.
create table calendar_recount (
  amendment_id varchar(36) not null primary key references calendar_amendment (id),
  calendar_id varchar(32) not null,
  decided_by varchar(128) not null,
  document varchar(300) not null,
  reason varchar(4000) not null,
  entered_at timestamp(6) with time zone not null,
  total integer not null,
  counted integer default 0 not null,
  finished_at timestamp(6) with time zone
);

create table calendar_recount_move (
  id varchar(36) not null primary key,
  amendment_id varchar(36) not null references calendar_recount (amendment_id),
  deadline_id varchar(160) not null,
  case_code varchar(64) not null,
  clock varchar(16) not null,
  moved_at timestamp(6) with time zone not null,
  old_due_at timestamp(6) with time zone not null,
  new_due_at timestamp(6) with time zone not null,
  flip varchar(16)
);
create index calendar_recount_move_amendment on calendar_recount_move (amendment_id, case_code);

create table calendar_recount_fault (
  amendment_id varchar(36) not null references calendar_recount (amendment_id),
  case_code varchar(64) not null,
  attempts integer not null,
  message varchar(1000) not null,
  primary key (amendment_id, case_code)
);

create index deadline_calendar on deadline (calendar_id, closed_at, calendar_version);
