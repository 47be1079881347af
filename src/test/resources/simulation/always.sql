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
select c.prefix, c.filed_on, c.last_number from dossier_counter c
  left join (select left(code, length(code) - 12) as prefix, substring(code, length(code) - 10, 6) as filed_on,
    count(*) as number, count(distinct right(code, 4)) as codes, min(right(code, 4)) as least, max(right(code, 4)) as most
    from dossier group by left(code, length(code) - 12), substring(code, length(code) - 10, 6)) d
  on d.prefix = c.prefix and d.filed_on = to_char(c.filed_on, 'YYMMDD')
  where d.number is null or d.number <> c.last_number or d.codes <> d.number or d.least <> '0001'
    or cast(d.most as integer) <> c.last_number;
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
    and (s.paused_since = d.paused_since or s.paused_since is null and d.paused_since is null)
  where s.duty_id is null;
-- name: no other agency sees them
select s.duty_id, s.agency_code from duty_sight s join duty d on d.id = s.duty_id
  where d.agency_code = s.agency_code
    or not exists (select 1 from duty v where v.case_code = d.case_code and v.agency_code = s.agency_code);
-- name: who drafted a letter did not sign it
select id, dossier_code from dossier_letter
  where state in ('SIGNED', 'SENT') and (decided_by is null or drafted_by is null or decided_by = drafted_by);
-- name: requests for a supplement are numbered from one and counted
select d.code from dossier d left join supplement_request r on r.dossier_code = d.code group by d.code, d.supplements
  having count(r.id) <> d.supplements or coalesce(max(r.request_no), 0) <> count(r.id);
-- name: each appointment that was put off has its letter
select d.code from dossier d
  left join dossier_letter l on l.dossier_code = d.code and l.kind = 'APOLOGY' and l.state = 'SENT'
  group by d.code, d.reappointments having count(l.id) <> d.reappointments;
-- name: a new appointment is later than the one before
select id, dossier_code from dossier_letter where kind = 'APOLOGY' and state = 'SENT' and new_due_at <= due_at;
-- name: the silence of an asked agency is its consent and stays with its head
select id, dossier_code from consultation
  where (state in ('DEEMED_CONSENT', 'ANSWERED_LATE')) <> (silent_at is not null)
    or (silent_at is null) <> (silent_head is null) or silent_at < due_at;
-- name: silence stands in the ledger
select c.id, c.dossier_code from consultation c where c.silent_at is not null and not exists (select 1 from ledger_entry e
  where e.case_code = c.dossier_code and e.kind = 'CONSULTATION_SILENT' and e.occurred_at = c.silent_at);
-- name: who answers after his time is called late
select id, dossier_code from consultation where state = 'ANSWERED' and answered_at > due_at;
-- name: a pause ends after it began
select id, case_code from deadline_pause where to_at < from_at;
-- name: a receipt is used once
select receipt_number from obligation where receipt_number is not null group by receipt_number having count(*) > 1;
-- name: what was paid is what was owed, and somebody took it
select id, dossier_code from obligation
  where state = 'PAID' and (paid_amount is null or paid_amount <> amount or receipt_number is null or confirmed_by is null);
-- name: who is away gets no work in that seat
select d.id, d.person_id, s.valid_from from duty d
  join org_substitution s on s.absent_id = d.person_id and s.position_id = d.position_id
  where cast(d.opened_at as date) between s.valid_from and s.valid_to;
-- name: who stands in is recorded with whom he stands in for
select d.id, d.person_id, d.on_behalf_of from duty d
  join org_substitution s on s.position_id = d.position_id and s.substitute_id = d.person_id
  where cast(d.opened_at as date) between s.valid_from and s.valid_to
    and (d.on_behalf_of is null or d.on_behalf_of <> s.absent_id);
-- name: what is done has one of its outcomes and somebody who did it
select id, case_code, element_id, outcome from duty where status = 'DONE'
  and (closed_by is null or outcome is null or ',' || outcomes || ',' not like '%,' || outcome || ',%');
-- name: a duty is due when its clock says
select d.id, d.element_id from duty d join deadline c on c.id = d.deadline_id
  where d.due_at <> c.due_at or d.original_due_at <> c.original_due_at;
-- name: a task is due when its duty is
select d.id, d.element_id from duty d join act_ru_task u on u.id_ = d.id
  where d.status = 'OPEN' and (u.due_date_ is null or u.due_date_ <> cast(d.due_at as timestamp(3)));
-- name: a dossier is due when its clock says
select d.code from dossier d join deadline c on c.id = d.code where d.finished_at is null and d.due_at <> c.due_at;
-- name: an accepted dossier has its appointment
select d.code from dossier d left join deadline c on c.id = d.code
  where d.accepted_at is not null and (d.due_at is null or d.original_due_at is null or c.id is null);
-- name: a dossier that is being settled is charged to somebody
select d.code, d.status from dossier d where d.status in (2, 4, 5, 6, 7) and d.accepted_at is not null
  and not exists (select 1 from charge c where c.case_code = d.code and c.to_at is null);
-- name: no number of a paper is left out in any year
select c.agency, c.kind, c.paper_year from paper_counter c
  left join paper p on p.agency = c.agency and p.kind = c.kind and p.paper_year = c.paper_year
  group by c.agency, c.kind, c.paper_year, c.last_number having count(p.id) <> c.last_number or max(p.paper_number) <> c.last_number;
-- name: an accepted dossier has one receipt slip
select d.code from dossier d left join paper p on p.dossier_code = d.code and p.kind = 'RECEIPT_SLIP'
  where d.accepted_at is not null group by d.code having count(p.id) <> 1;
-- name: no step of a procedure is due after its dossier while the clocks of both run
select s.id, s.step, s.due_at, l.due_at as legal_due from deadline s
  join deadline l on l.id = s.case_code and l.closed_at is null and l.paused_since is null
  where s.clock = 'STEP' and s.base = 'PROCEDURE' and s.closed_at is null and s.paused_since is null and s.due_at > l.due_at;
