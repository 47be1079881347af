-- A ladder climbs for one overdue clock of a case, one rung at a time; a rung is reached once.
create table escalation_ladder (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  duty_id varchar(64) not null references duty (id),
  due_at timestamp(6) with time zone not null,
  state varchar(16) not null,
  overdue_on_record boolean not null,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  process_instance_id varchar(64),
  caller_instance_id varchar(64),
  caller_activity_id varchar(128)
);
create index escalation_ladder_duty on escalation_ladder (duty_id, state);

create table escalation_rung (
  ladder_id varchar(64) not null references escalation_ladder (id),
  rung integer not null,
  role varchar(32) not null,
  position_id varchar(128) not null,
  person_id varchar(64) not null,
  rung_at timestamp(6) with time zone not null,
  reached_at timestamp(6) with time zone,
  duty_id varchar(64),
  answer varchar(32),
  direction varchar(4000),
  document varchar(300),
  silent boolean not null,
  primary key (ladder_id, rung)
);
