create table plain_timer (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  due_at timestamp(6) with time zone not null
);
create index plain_timer_due on plain_timer (due_at);
create table plain_wait (
  case_code varchar(64) not null primary key,
  ended_at timestamp(6) with time zone
);
create table plain_fired (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  due_at timestamp(6) with time zone not null,
  fired_at timestamp(6) with time zone not null
);
