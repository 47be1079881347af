-- Register 07 of an agency and year after it was closed: rows are written once and never changed; the ledger has their hash.
-- Who applied stays where personal data are.
create table register_closing (
  agency varchar(64) not null,
  register_year integer not null,
  closed_at timestamp(6) with time zone not null,
  closed_by varchar(128) not null,
  dossiers integer not null,
  sha256 char(64) not null,
  primary key (agency, register_year)
);

create table register_line (
  agency varchar(64) not null,
  register_year integer not null,
  line_no integer not null,
  dossier_code varchar(64) not null references dossier (code),
  procedure_name varchar(1000) not null,
  filed_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  returned_at timestamp(6) with time zone,
  status varchar(64) not null,
  primary key (agency, register_year, line_no),
  foreign key (agency, register_year) references register_closing (agency, register_year)
);
create index register_line_dossier on register_line (dossier_code);
