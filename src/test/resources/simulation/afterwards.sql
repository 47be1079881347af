-- What must hold when every dossier has ended.
-- name: every dossier has ended with a last status
select code, status from dossier where status not in (3, 8, 10);
-- name: no process of a dossier runs
select p.business_key_, p.proc_def_key_ from act_hi_procinst p where p.end_time_ is null;
-- name: no duty is open
select id, case_code, element_id from duty where status = 'OPEN';
-- name: no clock runs
select id, case_code from deadline where closed_at is null;
-- name: no pause is open
select case_code, reason from deadline_pause where to_at is null;
-- name: no hour is charged any more
select case_code from charge where to_at is null;
-- name: each duty stands in the ledger once as opened and once as closed
select duty_id from ledger_entry where duty_id is not null group by duty_id
  having count(case when kind = 'DUTY_OPENED' then 1 end) <> 1
    or count(case when kind in ('DUTY_DONE', 'DUTY_ENDED') then 1 end) <> 1
  union all select 'not every duty stands there' from duty
    having count(*) <> (select count(distinct duty_id) from ledger_entry where duty_id is not null);
-- name: whoever ended after his first appointment without an apology is on record
select d.code from dossier d where d.finished_at > d.original_due_at and d.reappointments = 0 and not exists
  (select 1 from ledger_entry e where e.case_code = d.code and e.kind = 'APOLOGY_MISSING');
-- name: hours are charged from the receipt to the end without a gap
select d.code from dossier d left join charge c on c.case_code = d.code where d.accepted_at is not null
  group by d.code, d.accepted_at, d.finished_at
  having min(c.from_at) is null or min(c.from_at) > d.accepted_at or max(c.to_at) < d.finished_at;
-- name: a notice hangs fifteen days or until the dossier ends
select n.dossier_code from public_notice n join dossier d on d.code = n.dossier_code
  where (n.ended_at is null and d.status <> 8) or cast(n.ended_at as date) < dateadd(day, 15, cast(n.posted_at as date));
-- name: an objection is answered or its dossier has been stopped
select o.id, o.dossier_code from objection o join dossier d on d.code = o.dossier_code where o.state = 'OPEN' and d.status <> 8;
-- name: nobody owes money to a dossier that was settled
select o.id, o.dossier_code from obligation o join dossier d on d.code = o.dossier_code
  where o.state <> 'PAID' and d.ending = 'RESOLVED';
-- name: a settled dossier has its control slip
select d.code from dossier d left join paper p on p.dossier_code = d.code and p.kind = 'CONTROL_SLIP'
  where d.status = 10 group by d.code having count(p.id) <> 1;
