-- Which agencies beside the holder's own see a duty: those that take or took part in its case. A list is read in the order
-- of this table's index, so it repeats what lists are ordered and narrowed by; kept in the transaction of the duty.
create table duty_sight (
  duty_id varchar(64) not null references duty (id),
  agency_code varchar(64) not null,
  status varchar(16) not null,
  due_at timestamp(6) with time zone not null,
  primary key (duty_id, agency_code)
);
insert into duty_sight (duty_id, agency_code, status, due_at)
  select d.id, a.agency_code, d.status, d.due_at
  from duty d join (select distinct case_code, agency_code from duty) a
    on a.case_code = d.case_code and a.agency_code <> d.agency_code;
create index duty_sight_agency on duty_sight (agency_code, status, due_at, duty_id);

-- A page of a list is the beginning of one of these; the id settles the order where many duties fall due together.
drop index duty_case;
drop index duty_person;
drop index duty_agency;
drop index duty_status;
drop index duty_instance;
create index duty_case on duty (case_code);
create index duty_person on duty (person_id, status, due_at, id);
create index duty_agency on duty (agency_code, status, due_at, id, paused_since);
create index duty_due on duty (status, due_at, id, agency_code, paused_since);
