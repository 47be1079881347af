-- The result of checking a land dossier, posted for everybody to object to (form 17).
create table public_notice (
  dossier_code varchar(64) not null primary key references dossier (code),
  posted_at timestamp(6) with time zone not null,
  clock_id varchar(64),
  places varchar(500) not null,
  document varchar(300) not null,
  ended_at timestamp(6) with time zone
);

-- Objections to a notice. Who objects is personal data and stays here.
create table objection (
  id varchar(64) not null primary key,
  dossier_code varchar(64) not null references dossier (code),
  raised_at timestamp(6) with time zone not null,
  content varchar(4000) not null,
  name varchar(300) not null,
  contact varchar(300),
  state varchar(16) not null,
  answer varchar(4000),
  document varchar(300),
  handled_at timestamp(6) with time zone
);
create index objection_dossier on objection (dossier_code, raised_at);
