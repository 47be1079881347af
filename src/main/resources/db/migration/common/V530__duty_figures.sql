-- How late a duty was done, in working time by its clock's calendar; empty where it was not, and before it is done.
alter table duty add column late_seconds bigint;

-- Done duties of a month by holder, added up from those closed before a mark; later ones are added as they are read. No case
-- writes here, so that no two wait for each other.
create table duty_figure (
  figure_month date not null,
  agency_code varchar(64) not null,
  unit_code varchar(64) not null,
  position_id varchar(128) not null,
  person_id varchar(64) not null,
  generation bigint not null,
  on_time bigint not null,
  late bigint not null,
  late_seconds bigint not null,
  primary key (agency_code, figure_month, unit_code, position_id, person_id, generation)
);
create table duty_figure_mark (
  id integer not null primary key,
  added_until timestamp(6) with time zone not null,
  generation bigint not null
);
insert into duty_figure_mark (id, added_until, generation) values (1, timestamp with time zone '2000-01-01 00:00:00+07:00', 0);
