-- Consent of the household to a child's residence, asked for in VNeID.
create table household_consent (
  dossier_code varchar(64) not null primary key references dossier (code),
  asked_at timestamp(6) with time zone not null,
  clock_id varchar(64),
  state varchar(16) not null,
  document varchar(300),
  answered_at timestamp(6) with time zone
);

-- What each agency did with its part of an interlinked dossier, and when.
create table linked_part (
  dossier_code varchar(64) not null references dossier (code),
  step varchar(64) not null,
  acknowledged_at timestamp(6) with time zone,
  alerted_at timestamp(6) with time zone,
  verified_at timestamp(6) with time zone,
  apologised_at timestamp(6) with time zone,
  delivered_at timestamp(6) with time zone,
  primary key (dossier_code, step)
);
