create sequence assigned_task_number;

create table assigned_task (
  code varchar(64) not null primary key,
  programme varchar(300),
  task_group varchar(300),
  origin_number varchar(100) not null,
  origin_date date not null,
  origin_issuer varchar(300) not null,
  title varchar(300) not null,
  content varchar(10000) not null,
  expected_product varchar(1000) not null,
  lead_agency varchar(64) not null,
  supervising_leader varchar(128) not null,
  assigned_by varchar(64),
  priority varchar(16) not null,
  confidentiality varchar(16) not null,
  sensitive boolean not null,
  unexpected boolean not null,
  start_quarter varchar(8),
  handling_mode varchar(16),
  status varchar(32) not null,
  officer varchar(128),
  progress integer not null,
  return_count integer not null,
  assigned_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  original_due_at timestamp(6) with time zone not null,
  -- the product that is under review now; empty again when it is sent back
  submitted_at timestamp(6) with time zone,
  completed_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone
);
create index assigned_task_lead on assigned_task (lead_agency, status);
create index assigned_task_status on assigned_task (status, due_at);

create table contribution (
  case_code varchar(64) not null references assigned_task (code),
  agency varchar(64) not null,
  state varchar(16) not null,
  due_at timestamp(6) with time zone,
  content varchar(10000),
  document varchar(300),
  silent_at timestamp(6) with time zone,
  silent_head varchar(128),
  made_at timestamp(6) with time zone,
  primary key (case_code, agency)
);

create table progress_report (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  reported_at timestamp(6) with time zone not null,
  reported_by varchar(64) not null,
  percent_from integer not null,
  percent_to integer not null,
  note varchar(4000) not null,
  evidence varchar(300)
);
create index progress_report_case on progress_report (case_code, reported_at);

create table obstacle (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  kind varchar(32) not null,
  description varchar(4000) not null,
  needed_from varchar(64) not null,
  accountable_head varchar(128) not null,
  reported_at timestamp(6) with time zone not null,
  reported_by varchar(64) not null,
  reporter_position varchar(128) not null,
  state varchar(16) not null,
  resolution varchar(4000),
  document varchar(300),
  closed_at timestamp(6) with time zone
);
create index obstacle_case on obstacle (case_code, state);

create table extension_request (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  requested_at timestamp(6) with time zone not null,
  requested_by varchar(64) not null,
  requester_position varchar(128) not null,
  approver_position varchar(128) not null,
  proposed_due_at timestamp(6) with time zone not null,
  counter_due_at timestamp(6) with time zone,
  reason varchar(4000) not null,
  state varchar(16) not null,
  decision_reason varchar(4000),
  document varchar(300),
  decided_by varchar(64),
  closed_at timestamp(6) with time zone
);
create index extension_request_case on extension_request (case_code, state);

create table beyond_authority (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  matter varchar(32) not null,
  reason varchar(4000) not null,
  proposal varchar(4000) not null,
  raised_at timestamp(6) with time zone not null,
  raised_by varchar(64) not null,
  originator_position varchar(128) not null,
  origin_level varchar(16) not null,
  competent_level varchar(32),
  competent_position varchar(128),
  state varchar(16) not null,
  decision varchar(4000),
  document varchar(300),
  closed_at timestamp(6) with time zone
);
create index beyond_authority_case on beyond_authority (case_code, state);

create table submission (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  submitted_at timestamp(6) with time zone not null,
  submitted_by varchar(64) not null,
  description varchar(10000) not null,
  document varchar(300) not null,
  verdict varchar(16),
  quality varchar(16),
  note varchar(4000),
  reviewed_by varchar(64),
  reviewed_at timestamp(6) with time zone
);
create index submission_case on submission (case_code, submitted_at);

create table opinion (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  given_at timestamp(6) with time zone not null,
  given_by varchar(64) not null,
  position_id varchar(128) not null,
  stance varchar(16) not null,
  content varchar(10000) not null,
  document varchar(300),
  expected_benefit varchar(4000)
);
create index opinion_case on opinion (case_code);

create table document (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  name varchar(255) not null,
  title varchar(300) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_at timestamp(6) with time zone not null,
  uploaded_by varchar(64) not null
);
create index document_case on document (case_code);

create table document_content (
  document_id varchar(64) not null primary key references document (id),
  content bytea not null
);

create table reminder (
  id varchar(64) not null primary key,
  case_code varchar(64) not null references assigned_task (code),
  sent_at timestamp(6) with time zone not null,
  sent_by varchar(64) not null,
  note varchar(1000)
);

-- What a person should see: forewarnings, reminders, silence, directions. Written in the transaction that causes it.
create table notice (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  person_id varchar(64) not null,
  kind varchar(32) not null,
  text_vi varchar(1000) not null,
  text_en varchar(1000) not null,
  created_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone
);
create index notice_person on notice (person_id, seen_at);
