-- Reminders belong to cases of every kind, not to assigned tasks alone.
create table case_reminder (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  sent_at timestamp(6) with time zone not null,
  sent_by varchar(64) not null,
  note varchar(1000)
);
create index case_reminder_case on case_reminder (case_code, sent_by, sent_at);
insert into case_reminder (id, case_code, sent_at, sent_by, note)
  select id, case_code, sent_at, sent_by, note from reminder;
drop table reminder;
