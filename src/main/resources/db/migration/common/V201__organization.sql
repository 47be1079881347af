-- The register of the organisation. Every row has a validity in whole days (both ends included, Asia/Ho_Chi_Minh);
-- a row that leaves the files is ended, never deleted.
create table org_unit (
  code varchar(64) not null,
  name_vi varchar(500) not null,
  name_en varchar(500) not null,
  unit_kind varchar(20) not null,
  unit_level varchar(20) not null,
  parent_code varchar(64),
  area_code varchar(5),
  calendar_id varchar(64) not null,
  valid_from date not null,
  valid_to date,
  primary key (code, valid_from)
);
create table org_position (
  id varchar(64) not null,
  unit_code varchar(64) not null,
  title_vi varchar(500) not null,
  title_en varchar(500) not null,
  seat_rank varchar(20) not null,
  seat_order integer not null,
  valid_from date not null,
  valid_to date,
  primary key (id, valid_from)
);
create table org_person (
  id varchar(64) not null,
  name varchar(500) not null,
  valid_from date not null,
  valid_to date,
  primary key (id, valid_from)
);
create table org_appointment (
  person_id varchar(64) not null,
  position_id varchar(64) not null,
  decision varchar(500) not null,
  valid_from date not null,
  valid_to date,
  primary key (person_id, position_id, valid_from)
);
create table org_substitution (
  absent_id varchar(64) not null,
  position_id varchar(64) not null,
  substitute_id varchar(64) not null,
  document varchar(500) not null,
  valid_from date not null,
  valid_to date not null,
  -- Null when the row came from the files; only such rows follow the files.
  recorded_by varchar(64),
  recorded_at timestamp(6) with time zone,
  primary key (absent_id, position_id, valid_from)
);
create table org_authority_rule (
  rule_key varchar(100) not null,
  matter_vi varchar(500) not null,
  matter_en varchar(500) not null,
  levels varchar(500) not null,
  legal_basis varchar(500) not null,
  valid_from date not null,
  valid_to date,
  primary key (rule_key, valid_from)
);
-- One row: the version of the register. Its lock serialises changes; a new version tells every node to read again.
create table org_state (
  id integer primary key,
  version varchar(36) not null
);
insert into org_state (id, version) values (1, 'empty');
-- Sign-in accounts that the platform made; a sample account has the published password of the sample.
create table org_account (
  person_id varchar(64) primary key,
  sample boolean not null
);
