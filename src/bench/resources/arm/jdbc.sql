create table plain_case (code varchar(64) not null primary key, due_at timestamp(6) with time zone not null, closed_at timestamp(6) with time zone);
create table plain_task (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  element varchar(64) not null,
  position varchar(64) not null,
  person varchar(64) not null,
  title varchar(300) not null,
  responsibility varchar(300) not null,
  authority varchar(64) not null,
  result varchar(300) not null,
  opened_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  outcome varchar(64)
);
create index plain_task_case on plain_task (case_code);
create index plain_task_person on plain_task (person, closed_at);
create index plain_task_due on plain_task (closed_at, due_at);
create table plain_event (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  kind varchar(64) not null,
  task_id varchar(64),
  actor varchar(64),
  at timestamp(6) with time zone not null
);
create index plain_event_case on plain_event (case_code, at);
