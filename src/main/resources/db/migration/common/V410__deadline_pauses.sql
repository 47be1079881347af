-- What a date was computed from, so that it can be computed again: amount and unit, the moment counted from, or a date fixed by a decision.
-- Rows from before this version leave them empty; then the rule in force when the clock started says the same.
alter table deadline add column step varchar(64);
alter table deadline add column name_vi varchar(500);
alter table deadline add column name_en varchar(500);
alter table deadline add column counted_from timestamp(6) with time zone;
alter table deadline add column amount numeric(18, 6);
alter table deadline add column unit varchar(24);
alter table deadline add column cutoff varchar(16);
alter table deadline add column exclude_first_day boolean;
alter table deadline add column due_time_of_day varchar(16);
alter table deadline add column fixed_due_at timestamp(6) with time zone;
alter table deadline add column fixed_since timestamp(6) with time zone;
alter table deadline add column fixed_explanation text;
alter table deadline add column paused_since timestamp(6) with time zone;

-- Stretches that do not count, each with its reason in law. Open while to_at is null, at most one of a reason.
create table deadline_pause (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  reason varchar(40) not null,
  from_at timestamp(6) with time zone not null,
  to_at timestamp(6) with time zone,
  legal_basis varchar(1000) not null,
  document varchar(300),
  payer varchar(16) not null,
  note varchar(4000),
  opened_by varchar(64),
  closed_by varchar(64)
);
create index deadline_pause_case on deadline_pause (case_code, from_at);
