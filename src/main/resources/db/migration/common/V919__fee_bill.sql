-- Why an applicant pays no fees: asked for online, or granted at the counter.
create table fee_exemption (
  dossier_code varchar(64) not null primary key references dossier (code),
  reason varchar(500) not null,
  granted_by varchar(128),
  granted_at timestamp(6) with time zone
);

-- Fees that are taken at one moment, raised when the dossier is accepted. Amounts in Vietnamese dong.
create table fee_bill (
  dossier_code varchar(64) not null references dossier (code),
  collected_at varchar(16) not null,
  amount numeric(15) not null,
  state varchar(16) not null,
  raised_at timestamp(6) with time zone not null,
  reference varchar(300),
  receipt_number varchar(300),
  paid_at timestamp(6) with time zone,
  collected_by varchar(128),
  primary key (dossier_code, collected_at)
);
create index fee_bill_receipt on fee_bill (receipt_number);

create table fee_bill_line (
  dossier_code varchar(64) not null,
  collected_at varchar(16) not null,
  line_no integer not null,
  fee_key varchar(64) not null,
  name_vi varchar(300) not null,
  name_en varchar(300) not null,
  quantity integer not null,
  amount numeric(15) not null,
  primary key (dossier_code, collected_at, line_no),
  foreign key (dossier_code, collected_at) references fee_bill (dossier_code, collected_at)
);

-- A financial obligation is what a tax notice says; fees have bills of their own.
drop table obligation_line;
alter table obligation drop column kind;
