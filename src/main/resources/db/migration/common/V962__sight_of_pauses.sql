-- Whether a duty's clock stands still decides its time status: repeated where other agencies read the list, so that no row of
-- the duty is looked up for a list or a count.
alter table duty_sight add column paused_since timestamp(6) with time zone;
update duty_sight set paused_since = (select d.paused_since from duty d where d.id = duty_sight.duty_id)
  where status = 'OPEN';
drop index duty_sight_agency;
create index duty_sight_agency on duty_sight (agency_code, status, due_at, duty_id, paused_since);
-- An inbox is counted along its index, visible duties and overdue ones too.
drop index duty_person;
create index duty_person on duty (person_id, status, due_at, id, agency_code, paused_since);
