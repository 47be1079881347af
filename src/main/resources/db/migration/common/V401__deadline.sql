-- Clocks of a case: the legal one (id = case code) and one for each duty (id = activity instance).
create table deadline (
  id varchar(160) not null primary key,
  case_code varchar(64) not null,
  clock varchar(16) not null,
  rule_key varchar(64),
  base varchar(16) not null,
  started_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  original_due_at timestamp(6) with time zone not null,
  calendar_id varchar(32) not null,
  calendar_version varchar(64) not null,
  legal_basis varchar(1000) not null,
  explanation text not null,
  closed_at timestamp(6) with time zone
);
create index deadline_case on deadline (case_code);

-- Every move of a deadline; the original stays in its row for ever.
create table deadline_change (
  id varchar(64) not null primary key,
  deadline_id varchar(160) not null references deadline (id),
  changed_at timestamp(6) with time zone not null,
  kind varchar(16) not null,
  old_due_at timestamp(6) with time zone not null,
  new_due_at timestamp(6) with time zone not null,
  decided_by varchar(128) not null,
  document varchar(300),
  reason varchar(4000) not null
);
create index deadline_change_deadline on deadline_change (deadline_id);
