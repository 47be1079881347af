create sequence feedback_number;

-- One row a piece of feedback; nothing here tells who sent it, but subject and content may name people.
create table feedback (
  code varchar(64) not null primary key,
  request_id varchar(64) unique,
  topic varchar(16) not null,
  agency varchar(64) not null,
  dossier_code varchar(64),
  subject varchar(200) not null,
  content varchar(5000) not null,
  state varchar(24) not null,
  classification varchar(24),
  handler varchar(128),
  question varchar(2000),
  completion_due_at timestamp(6) with time zone,
  reason varchar(2000),
  transferred_to varchar(200),
  answer varchar(2000),
  public_title varchar(200),
  public_answer varchar(2000),
  filed_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone,
  published_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  secret_hash char(64) not null
);
create index feedback_agency on feedback (agency, state);
create index feedback_published on feedback (published_at);

-- Personal data, apart, so that only the handling unit reads it and it can be deleted when its time is over.
create table feedback_reporter (
  feedback_code varchar(64) not null primary key references feedback (code),
  name varchar(300) not null,
  phone varchar(32),
  email varchar(300),
  address varchar(500),
  language varchar(2) not null
);

-- Who read who sent it, when and why.
create table feedback_access (
  id varchar(64) not null primary key,
  feedback_code varchar(64) not null,
  read_at timestamp(6) with time zone not null,
  read_by varchar(128) not null,
  purpose varchar(200) not null
);
create index feedback_access_code on feedback_access (feedback_code, read_at);

-- One rating a dossier, kept with what its figures are counted by.
create table rating (
  dossier_code varchar(64) not null primary key references dossier (code),
  score integer not null check (score between 1 and 5),
  comment_text varchar(1000),
  procedure_code varchar(32) not null,
  procedure_name varchar(1000) not null,
  receiving_unit varchar(64) not null,
  resolving_unit varchar(64) not null,
  rated_at timestamp(6) with time zone not null,
  followed_up_at timestamp(6) with time zone,
  follow_up varchar(2000)
);
create index rating_resolving on rating (resolving_unit, rated_at);
create index rating_procedure on rating (procedure_code, rated_at);
