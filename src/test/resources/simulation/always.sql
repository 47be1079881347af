-- What must hold at any moment between two acts; each query lists what breaks one rule and is empty when all is well.
-- name: open user tasks are open duties
select u.id_ from act_ru_task u left join duty d on d.id = u.id_ and d.status = 'OPEN' where d.id is null;
-- name: open duties are open user tasks
select d.id from duty d left join act_ru_task u on u.id_ = d.id where d.status = 'OPEN' and u.id_ is null;
-- name: exactly one person is accountable for each duty, and the task is his
select d.id, u.assignee_, d.person_id from duty d join act_ru_task u on u.id_ = d.id
  where d.status = 'OPEN' and (u.assignee_ is null or u.assignee_ <> d.person_id);
-- name: each open duty has a running clock of its own
select d.id from duty d left join deadline c on c.id = d.deadline_id and c.closed_at is null
  where d.status = 'OPEN' group by d.id having count(c.id) <> 1;
-- name: charges of a case have no gap and no overlap
select a.case_code, a.seq from charge a left join charge b on b.case_code = a.case_code and b.seq = a.seq + 1
  where (b.case_code is not null and (a.to_at is null or a.to_at <> b.from_at)) or a.to_at < a.from_at;
-- name: a case has at most one open charge
select case_code from charge where to_at is null group by case_code having count(*) > 1;
-- name: each charge names a person, or nobody where it is somebody outside
select case_code, seq from charge where (payer = 'PERSON') <> (person_id is not null);
-- name: no number of a dossier is left out on any day
select c.prefix, c.filed_on, c.last_number from dossier_counter c left join dossier d
  on d.code like c.prefix || '-______-____' and substring(d.code, length(c.prefix) + 2, 6) = to_char(c.filed_on, 'YYMMDD')
  group by c.prefix, c.filed_on, c.last_number
  having count(d.code) <> c.last_number or min(right(d.code, 4)) <> '0001';
-- name: a second request for a supplement gives its reason
select dossier_code, request_no from supplement_request
  where request_no > 1 and (override_reason is null or override_reason = '');
-- name: an appointment is put off once at most
select code from dossier where reappointments > 1;
-- name: the appointment of the slip stays in the clock
select d.code from dossier d join deadline c on c.id = d.code where d.original_due_at <> c.original_due_at;
-- name: no job failed
select id_, exception_msg_ from act_ru_job where retries_ = 0 or exception_msg_ is not null;
-- name: no incident stands
select id_, incident_msg_ from act_ru_incident;
-- name: an agency that has a duty of a case sees those of the others
select d.id, a.agency_code from duty d
  join (select distinct case_code, agency_code from duty) a on a.case_code = d.case_code and a.agency_code <> d.agency_code
  left join duty_sight s on s.duty_id = d.id and s.agency_code = a.agency_code and s.status = d.status and s.due_at = d.due_at
  where s.duty_id is null;
-- name: no other agency sees them
select s.duty_id, s.agency_code from duty_sight s join duty d on d.id = s.duty_id
  where d.agency_code = s.agency_code
    or not exists (select 1 from duty v where v.case_code = d.case_code and v.agency_code = s.agency_code);
