-- Requests for a supplement (form 02), numbered for a dossier; from the second on with the reason for asking again.
create table supplement_request (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null references dossier (code),
  request_no integer not null,
  stage varchar(16) not null,
  missing varchar(4000) not null,
  reason varchar(4000) not null,
  guidance varchar(4000) not null,
  override_reason varchar(4000),
  requested_at timestamp(6) with time zone not null,
  requested_by varchar(128),
  requested_position varchar(128) not null,
  clock_id varchar(64),
  due_at timestamp(6) with time zone,
  state varchar(16) not null,
  closed_at timestamp(6) with time zone,
  unique (dossier_code, request_no)
);

-- What the applicant handed in on a request.
create table supplement_component (
  request_id varchar(64) not null references supplement_request (id),
  line_no integer not null,
  component_no integer not null,
  name varchar(500) not null,
  copy_kind varchar(16) not null,
  copies integer not null,
  note varchar(500),
  primary key (request_id, line_no)
);

-- How many of what a fee is counted by, such as the pages of a certified copy.
create table fee_count (
  dossier_code varchar(64) not null references dossier (code),
  unit_of_count varchar(16) not null,
  quantity integer not null,
  primary key (dossier_code, unit_of_count)
);

-- A financial obligation of the applicant. Amounts in Vietnamese dong.
create table obligation (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null references dossier (code),
  kind varchar(16) not null,
  notice_number varchar(300),
  amount numeric(15) not null,
  raised_at timestamp(6) with time zone not null,
  clock_id varchar(64),
  due_at timestamp(6) with time zone,
  state varchar(16) not null,
  reference varchar(300),
  receipt_number varchar(300),
  paid_amount numeric(15),
  paid_at timestamp(6) with time zone,
  confirmed_by varchar(128)
);
create index obligation_dossier on obligation (dossier_code, raised_at);

-- The fees that an obligation is made of.
create table obligation_line (
  obligation_id varchar(64) not null references obligation (id),
  line_no integer not null,
  fee_key varchar(64) not null,
  name_vi varchar(300) not null,
  name_en varchar(300) not null,
  quantity integer not null,
  amount numeric(15) not null,
  primary key (obligation_id, line_no)
);

-- Letters that one person drafts and another signs: refusal (form 03), apology with a new appointment (form 04).
create table dossier_letter (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null references dossier (code),
  kind varchar(16) not null,
  reason varchar(4000) not null,
  legal_basis varchar(1000),
  responsible_unit varchar(64),
  due_at timestamp(6) with time zone,
  new_due_at timestamp(6) with time zone,
  drafted_at timestamp(6) with time zone not null,
  drafted_by varchar(128),
  drafted_position varchar(128) not null,
  state varchar(16) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(128),
  decided_position varchar(128),
  note varchar(4000),
  document varchar(300),
  late boolean
);
create index dossier_letter_dossier on dossier_letter (dossier_code, drafted_at);

-- Why a dossier was or was to be stopped (form 05), and what became of what had been paid.
create table dossier_stop (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null references dossier (code),
  reason varchar(16) not null,
  asked_at timestamp(6) with time zone not null,
  asked_by varchar(128),
  asked_because varchar(4000),
  state varchar(16) not null,
  decided_at timestamp(6) with time zone,
  decided_by varchar(128),
  decided_position varchar(128),
  note varchar(4000),
  fee_handling varchar(16),
  document varchar(300)
);
create index dossier_stop_dossier on dossier_stop (dossier_code, asked_at);

-- Questions to other agencies. Silence is kept beside an answer that comes after it.
create table consultation (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null references dossier (code),
  role varchar(64) not null,
  position_id varchar(128) not null,
  agency varchar(64) not null,
  question varchar(4000) not null,
  asked_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone,
  state varchar(16) not null,
  silent_at timestamp(6) with time zone,
  silent_head varchar(128),
  agreed boolean,
  answer varchar(4000),
  document varchar(300),
  answered_at timestamp(6) with time zone,
  answered_by varchar(128)
);
create index consultation_dossier on consultation (dossier_code, asked_at);
