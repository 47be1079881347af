-- One row a dossier; nothing here tells who filed it.
create table dossier (
  code varchar(64) not null primary key,
  procedure_code varchar(32) not null,
  version_id varchar(64) not null,
  override_id varchar(64),
  procedure_name varchar(1000) not null,
  status integer not null check (status between 1 and 10),
  channel integer not null,
  receiving_unit varchar(64) not null,
  resolving_unit varchar(64) not null,
  filed_by varchar(128),
  filed_at timestamp(6) with time zone not null,
  accepted_at timestamp(6) with time zone,
  due_at timestamp(6) with time zone,
  original_due_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  returned_at timestamp(6) with time zone,
  ending varchar(16),
  supplements integer not null default 0,
  reappointments integer not null default 0,
  secret_hash char(64) not null
);
create index dossier_resolving on dossier (resolving_unit, status);
create index dossier_receiving on dossier (receiving_unit, filed_at);

-- Numbers given out today, a row for an agency and day.
create table dossier_counter (
  prefix varchar(32) not null,
  filed_on date not null,
  last_number integer not null,
  primary key (prefix, filed_on)
);

-- Personal data, apart from the record, so that it can be deleted when its time is over.
create table dossier_applicant (
  dossier_code varchar(64) not null primary key references dossier (code),
  kind integer not null,
  name varchar(300) not null,
  personal_id varchar(32),
  phone varchar(32),
  email varchar(300),
  address varchar(500),
  proxy_name varchar(300),
  proxy_personal_id varchar(32),
  language varchar(2) not null
);

-- Who read personal data, when and why.
create table applicant_access (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null,
  read_at timestamp(6) with time zone not null,
  read_by varchar(128) not null,
  purpose varchar(64) not null
);
create index applicant_access_dossier on applicant_access (dossier_code, read_at);

-- What the applicant handed in, as listed on the slip.
create table dossier_component (
  dossier_code varchar(64) not null references dossier (code),
  component_no integer not null,
  name varchar(500) not null,
  copy_kind varchar(16) not null,
  copies integer not null,
  note varchar(500),
  primary key (dossier_code, component_no)
);
