-- What a leader directed in a matter that no procedure covers: who answers for it, in how many working days, with what product.
create table dossier_direction (
  dossier_code varchar(64) not null primary key references dossier (code),
  position_id varchar(128) not null,
  working_days integer not null,
  product varchar(300) not null,
  direction varchar(4000) not null,
  directed_by varchar(128) not null,
  directed_at timestamp(6) with time zone not null
);
