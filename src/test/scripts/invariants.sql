-- What must hold in the database of stopped nodes, H2 or PostgreSQL. Each query lists what breaks one rule and is empty when all is well.
-- acks holds what clients were told: kind, id, detail.
-- name: an acknowledged workbook is there with all its rows
select a.id from acks a left join programme_import i on i.id = a.id
  where a.kind = 'import' and (i.id is null or i.row_count <> cast(a.detail as integer));
-- name: every row of every workbook is settled, and none was refused
select import_id, row_number, state from programme_import_row where state not in ('STARTED', 'SKIPPED');
-- name: each task was started by exactly one row
select code from programme_import_row where state = 'STARTED' group by code having count(*) <> 1;
-- name: each started row has its task
select r.code from programme_import_row r left join assigned_task t on t.code = r.code
  where r.state = 'STARTED' and t.code is null;
-- name: each task has exactly one root process instance
select t.code, count(p.id_) from assigned_task t left join act_hi_procinst p
  on p.business_key_ = t.code and p.super_process_instance_id_ is null and p.proc_def_key_ = 'AssignedTask'
  group by t.code having count(p.id_) <> 1;
-- name: each root process instance has its task
select p.business_key_ from act_hi_procinst p left join assigned_task t on t.code = p.business_key_
  where p.super_process_instance_id_ is null and t.code is null;
-- name: a task is closed when, and only when, its process has ended
select t.code from assigned_task t join act_hi_procinst p
  on p.business_key_ = t.code and p.super_process_instance_id_ is null
  where (t.closed_at is null) <> (p.end_time_ is null);
-- name: a running task has somebody who holds it, or a job that will move it
select t.code from assigned_task t where t.closed_at is null
  and not exists (select 1 from duty d where d.case_code = t.code and d.status = 'OPEN')
  and not exists (select 1 from act_ru_job j join act_ru_execution x on x.id_ = j.process_instance_id_
                  where x.root_proc_inst_id_ = (select p.id_ from act_hi_procinst p
                    where p.business_key_ = t.code and p.super_process_instance_id_ is null) and j.retries_ > 0);
-- name: open user tasks of the engine are open duties
select u.id_ from act_ru_task u left join duty d on d.id = u.id_ and d.status = 'OPEN' where d.id is null;
-- name: open duties are open user tasks of the engine
select d.id from duty d left join act_ru_task u on u.id_ = d.id where d.status = 'OPEN' and u.id_ is null;
-- name: nobody holds the same work twice
select case_code, element_id, position_id from duty where status = 'OPEN'
  group by case_code, process_instance_id, element_id, position_id having count(*) > 1;
-- name: each open duty has a running clock of its own
select d.id from duty d left join deadline c on c.id = d.deadline_id and c.closed_at is null
  where d.status = 'OPEN' group by d.id having count(c.id) <> 1;
-- name: each running clock belongs to an open duty or an open task
select c.id from deadline c where c.closed_at is null
  and not exists (select 1 from duty d where d.deadline_id = c.id and d.status = 'OPEN')
  and not exists (select 1 from assigned_task t where t.code = c.id and t.closed_at is null);
-- name: charges of a case have no gap and no overlap
select a.case_code, a.seq from charge a left join charge b on b.case_code = a.case_code and b.seq = a.seq + 1
  where (b.case_code is not null and (a.to_at is null or a.to_at <> b.from_at)) or a.to_at < a.from_at;
-- name: charges of a case are numbered without a gap
select case_code from charge group by case_code having min(seq) not in (0, 1) or max(seq) - min(seq) + 1 <> count(*);
-- name: a case has at most one open charge, and none once it is closed
select c.case_code from charge c join assigned_task t on t.code = c.case_code where c.to_at is null
  group by c.case_code, t.closed_at having count(*) > 1 or t.closed_at is not null;
-- name: an acknowledged duty is done with the outcome that was sent
select a.id from acks a left join duty d on d.id = a.id
  where a.kind = 'duty' and (d.id is null or d.status <> 'DONE' or d.outcome <> a.detail);
-- name: an acknowledged progress report is there exactly once
select a.id from acks a left join progress_report r on r.note = a.id
  where a.kind = 'progress' group by a.id having count(r.id) <> 1;
-- name: no progress report of a client (their notes are 32 signs) is double, told or not
select note from progress_report where length(note) = 32 group by note having count(*) > 1;
-- name: a progress report that was refused is not there
select a.id from acks a join progress_report r on r.note = a.id where a.kind = 'refused';
-- name: the ledger entries of a case stand in the order of time, and none in the future
select b.case_code, b.seq from ledger_entry b left join ledger_entry a on a.case_code = b.case_code and a.seq = b.seq - 1
  where b.occurred_at < a.occurred_at - interval '5' second or b.occurred_at > current_timestamp + interval '5' second;
-- name: each duty stands in the ledger once as opened, once as closed
select d.id from duty d left join ledger_entry e on e.duty_id = d.id group by d.id, d.status
  having count(case when e.kind = 'DUTY_OPENED' then 1 end) <> 1
    or count(case when e.kind in ('DUTY_DONE', 'DUTY_ENDED') then 1 end) <> case when d.status = 'OPEN' then 0 else 1 end;
-- name: each task stands in the ledger once as assigned
select t.code from assigned_task t left join ledger_entry e on e.case_code = t.code and e.kind = 'TASK_ASSIGNED'
  group by t.code having count(e.seq) <> 1;
-- name: no job failed for good
select id_, exception_msg_ from act_ru_job where retries_ = 0;
-- name: no incident stands
select id_, incident_msg_ from act_ru_incident;
