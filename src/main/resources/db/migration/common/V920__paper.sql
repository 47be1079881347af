-- Papers as they were issued: a row is written once and never changed; the ledger has its hash.
create table paper (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null references dossier (code),
  kind varchar(32) not null,
  form_number varchar(8) not null,
  form_title varchar(300) not null,
  -- first day of the form's version in the policy
  form_valid_from date not null,
  agency varchar(64) not null,
  paper_year integer not null,
  paper_number integer not null,
  symbol varchar(16) not null,
  issued_at timestamp(6) with time zone not null,
  -- person, or null when the platform itself issued it
  issued_by varchar(128),
  size_bytes bigint not null,
  sha256 char(64) not null,
  unique (agency, kind, paper_year, paper_number)
);
create index paper_dossier on paper (dossier_code, issued_at);

create table paper_content (
  paper_id varchar(64) not null primary key references paper (id),
  content bytea not null
);

-- Numbers given out, without gap for an agency, kind of paper and year.
create table paper_counter (
  agency varchar(64) not null,
  kind varchar(32) not null,
  paper_year integer not null,
  last_number integer not null,
  primary key (agency, kind, paper_year)
);
