-- For each rule what breaks it; done and taken back when a simulation has ended and every rule has held.
-- name: open user tasks are open duties
insert into act_ru_task (id_, rev_, suspension_state_) values ('broken', 1, 1);
-- name: open duties are open user tasks
update duty set status = 'OPEN' where id = (select min(id) from duty);
-- name: exactly one person is accountable for each duty, and the task is his
update duty set status = 'OPEN' where id = (select min(id) from duty);
insert into act_ru_task (id_, rev_, suspension_state_, assignee_) values ((select min(id) from duty), 1, 1, 'somebody else');
-- name: each open duty has a running clock of its own
update duty set status = 'OPEN' where id = (select min(id) from duty);
-- name: charges of a case have no gap and no overlap
update charge set to_at = dateadd(hour, 1, to_at) where (case_code, seq) in
  (select case_code, min(seq) from charge group by case_code having count(*) > 1);
-- name: a case has at most one open charge
update charge set to_at = null where case_code = (select min(case_code) from charge where seq > 1);
-- name: each charge names a person, or nobody where it is somebody outside
update charge set person_id = null where payer = 'PERSON' and case_code = (select min(case_code) from charge where payer = 'PERSON');
-- name: no number of a dossier is left out on any day
update dossier_counter set last_number = last_number + 1 where filed_on = (select min(filed_on) from dossier_counter);
-- name: a second request for a supplement gives its reason
update supplement_request set request_no = 2, override_reason = null where id =
  (select min(id) from supplement_request where dossier_code in
    (select dossier_code from supplement_request group by dossier_code having count(*) = 1));
-- name: an appointment is put off once at most
update dossier set reappointments = 2 where code = (select min(code) from dossier);
-- name: the appointment of the slip stays in the clock
update deadline set original_due_at = dateadd(day, 1, original_due_at) where id = (select min(code) from dossier where due_at is not null);
-- name: no job failed
insert into act_ru_job (id_, rev_, type_, retries_) values ('broken', 1, 'message', 0);
-- name: no incident stands
insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_) values ('broken', 1, current_timestamp, 'failedJob');
-- name: who drafted a letter did not sign it
update dossier_letter set decided_by = drafted_by where id = (select min(id) from dossier_letter where state = 'SENT');
-- name: requests for a supplement are numbered from one and counted
update dossier set supplements = supplements + 1 where code = (select min(code) from dossier);
-- name: each appointment that was put off has its letter
update dossier_letter set state = 'DECLINED' where id = (select min(id) from dossier_letter where kind = 'APOLOGY' and state = 'SENT');
-- name: a new appointment is later than the one before
update dossier_letter set new_due_at = due_at where id = (select min(id) from dossier_letter where kind = 'APOLOGY' and state = 'SENT');
-- name: the silence of an asked agency is its consent and stays with its head
update consultation set silent_head = null where id = (select min(id) from consultation where silent_at is not null);
-- name: silence stands in the ledger
update consultation set silent_at = dateadd(minute, 1, silent_at) where id = (select min(id) from consultation where silent_at is not null);
-- name: who answers after his time is called late
update consultation set answered_at = dateadd(hour, 1, due_at) where id = (select min(id) from consultation where state = 'ANSWERED');
-- name: a pause ends after it began
update deadline_pause set to_at = dateadd(hour, -1, from_at) where id = (select min(id) from deadline_pause);
-- name: a receipt is used once
update obligation set receipt_number = 'twice' where state = 'PAID';
-- name: what was paid is what was owed, and somebody took it
update obligation set paid_amount = amount - 1 where id = (select min(id) from obligation where state = 'PAID');
-- name: who is away gets no work in that seat
insert into org_substitution (absent_id, position_id, substitute_id, document, valid_from, valid_to)
  select person_id, position_id, 'broken', 'broken', cast(opened_at as date), cast(opened_at as date) from duty
  where id = (select min(id) from duty where on_behalf_of is null);
-- name: who stands in is recorded with whom he stands in for
insert into org_substitution (absent_id, position_id, substitute_id, document, valid_from, valid_to)
  select 'broken', position_id, person_id, 'broken', cast(opened_at as date), cast(opened_at as date) from duty
  where id = (select min(id) from duty where on_behalf_of is null);
-- name: what is done has one of its outcomes and somebody who did it
update duty set outcome = 'broken' where id = (select min(id) from duty where status = 'DONE');
-- name: a duty is due when its clock says
update duty set due_at = dateadd(hour, 1, due_at) where id = (select min(id) from duty);
-- name: a task is due when its duty is
update duty set status = 'OPEN' where id = (select min(id) from duty);
insert into act_ru_task (id_, rev_, suspension_state_, due_date_) values ((select min(id) from duty), 1, 1, '2020-01-01');
-- name: a dossier is due when its clock says
update dossier set finished_at = null, due_at = dateadd(day, 1, due_at) where code = (select min(code) from dossier where due_at is not null);
-- name: an accepted dossier has its appointment
update dossier set due_at = null where code = (select min(code) from dossier where due_at is not null);
-- name: a dossier that is being settled is charged to somebody
update dossier set status = 4 where code = (select min(code) from dossier where accepted_at is not null);
-- name: no number of a paper is left out in any year
update paper_counter set last_number = last_number + 1 where kind = 'RECEIPT_SLIP';
-- name: an accepted dossier has one receipt slip
update paper set kind = 'BROKEN' where id = (select min(id) from paper where kind = 'RECEIPT_SLIP');
-- name: the appointment on the slip never changes
update dossier set original_due_at = dateadd(day, 1, original_due_at) where code = (select min(code) from dossier where accepted_at is not null);
-- name: every dossier has ended with a last status
update dossier set status = 4 where code = (select min(code) from dossier);
-- name: no process of a dossier runs
update act_hi_procinst set end_time_ = null where id_ = (select min(id_) from act_hi_procinst);
-- name: no duty is open
update duty set status = 'OPEN' where id = (select min(id) from duty);
-- name: no clock runs
update deadline set closed_at = null where id = (select min(id) from deadline);
-- name: no pause is open
update deadline_pause set to_at = null where id = (select min(id) from deadline_pause);
-- name: no hour is charged any more
update charge set to_at = null where case_code = (select min(case_code) from charge);
-- name: each duty stands in the ledger once as opened and once as closed
update ledger_entry set kind = 'BROKEN' where kind = 'DUTY_OPENED' and case_code = (select min(case_code) from duty);
-- name: whoever ended after his first appointment without an apology is on record
update dossier set finished_at = dateadd(day, 1, original_due_at), reappointments = 0 where code =
  (select min(code) from dossier where original_due_at is not null and code not in
    (select case_code from ledger_entry where kind = 'APOLOGY_MISSING'));
-- name: hours are charged from the receipt to the end without a gap
update dossier set accepted_at = dateadd(day, -1, accepted_at) where code = (select min(code) from dossier where accepted_at is not null);
-- name: a notice hangs fifteen days or until the dossier ends
update public_notice set ended_at = dateadd(day, 14, posted_at) where dossier_code = (select min(dossier_code) from public_notice);
-- name: an objection is answered or its dossier has been stopped
update objection set state = 'OPEN' where dossier_code in (select code from dossier where status <> 8);
-- name: nobody owes money to a dossier that was settled
update obligation set state = 'DUE' where dossier_code in (select code from dossier where ending = 'RESOLVED');
-- name: a settled dossier has its control slip
update paper set kind = 'BROKEN' where id = (select min(id) from paper where kind = 'CONTROL_SLIP');
-- name: statuses follow one another as the national list allows
update ledger_entry set facts = replace(facts, '"IN_PROGRESS"', '"RESOLVED"') where kind = 'STATUS_CHANGED'
  and case_code = (select min(code) from dossier where accepted_at is not null);
-- name: a dossier keeps the version of its procedure
update dossier set version_id = 'broken' where code = (select min(code) from dossier);
-- name: the record of a dossier goes forward in time
update ledger_entry set occurred_at = dateadd(day, -400, occurred_at) where seq = 2 and case_code = (select min(code) from dossier);
-- name: only what the procedure lists stops the clock
update deadline_pause set reason = 'INHERITANCE_DIVISION' where reason = 'SUPPLEMENT';
-- name: the shares add up to the elapsed working time
update charge set from_at = dateadd(day, -7, from_at) where (case_code, seq) in
  (select case_code, max(seq) from charge group by case_code having count(*) > 1);
-- name: an apology that went out too late is on record as late
update dossier_letter set late = not late where id = (select min(id) from dossier_letter where kind = 'APOLOGY' and state = 'SENT');
-- name: the ledger is whole
update ledger_entry set actor = 'broken' where seq = 1 and case_code = (select min(code) from dossier);
-- name: no step of a procedure is due after its dossier while the clocks of both run
update deadline set closed_at = null, due_at = dateadd(year, 1, due_at) where id =
  (select min(s.id) from deadline s join deadline l on l.id = s.case_code where s.clock = 'STEP' and s.base = 'PROCEDURE');
update deadline set closed_at = null where clock = 'LEGAL';
