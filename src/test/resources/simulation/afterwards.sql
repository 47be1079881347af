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
select d.id from duty d left join ledger_entry e on e.duty_id = d.id group by d.id
  having count(case when e.kind = 'DUTY_OPENED' then 1 end) <> 1
    or count(case when e.kind in ('DUTY_DONE', 'DUTY_ENDED') then 1 end) <> 1;
