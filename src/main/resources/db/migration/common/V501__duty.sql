-- One user task with its six clears; the id is the task's. Person, position and unit are copied as at that moment.
create table duty (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  case_title varchar(500) not null,
  process_key varchar(128) not null,
  process_instance_id varchar(64) not null,
  element_id varchar(128) not null,
  deadline_id varchar(160) not null references deadline (id),
  status varchar(16) not null,
  charge_rank integer not null,
  awaits_others boolean not null,
  title varchar(500) not null,
  responsibility varchar(2000) not null,
  supervising_leader varchar(128),
  authority_key varchar(64) not null,
  authority_matter_vi varchar(500) not null,
  authority_matter_en varchar(500) not null,
  authority_basis varchar(1000) not null,
  expected_result varchar(1000) not null,
  outcomes varchar(300) not null,
  person_id varchar(64) not null,
  person_name varchar(300) not null,
  position_id varchar(128) not null,
  position_title varchar(300) not null,
  unit_code varchar(64) not null,
  unit_name varchar(300) not null,
  agency_code varchar(64) not null,
  on_behalf_of varchar(64),
  holder_basis varchar(500),
  opened_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  original_due_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  closed_by varchar(64),
  outcome varchar(64),
  result_document varchar(300),
  end_reason varchar(300)
);
create index duty_case on duty (case_code, status);
create index duty_person on duty (person_id, status, due_at);
create index duty_agency on duty (agency_code, status, due_at);
create index duty_status on duty (status, due_at);
create index duty_deadline on duty (deadline_id);
create index duty_instance on duty (process_instance_id, status);

-- Who every hour of a case is charged to: contiguous, at most one open row a case.
create table charge (
  case_code varchar(64) not null,
  seq integer not null,
  duty_id varchar(64) not null,
  person_id varchar(64) not null,
  position_id varchar(128) not null,
  unit_code varchar(64) not null,
  from_at timestamp(6) with time zone not null,
  to_at timestamp(6) with time zone,
  primary key (case_code, seq)
);
