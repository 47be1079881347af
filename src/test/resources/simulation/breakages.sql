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
insert into supplement_request (id, dossier_code, request_no, stage, missing, reason, guidance, requested_at, requested_position, state)
  select 'broken', code, 12, 'RECEIPT', '?', '?', '?', filed_at, 'seat', 'DONE' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: an appointment is put off once at most
update dossier set reappointments = 2 where code = (select min(code) from dossier);
-- name: the appointment of the slip stays in the clock
update deadline set original_due_at = dateadd(day, 1, original_due_at) where id = (select min(code) from dossier where due_at is not null);
-- name: no job failed
insert into act_ru_job (id_, rev_, type_, retries_) values ('broken', 1, 'message', 0);
-- name: no incident stands
insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_) values ('broken', 1, current_timestamp, 'failedJob');
-- name: who drafted a letter did not sign it
insert into dossier_letter (id, dossier_code, kind, reason, due_at, drafted_at, drafted_by, drafted_position, state, decided_at, decided_by)
  select 'broken', code, 'REFUSAL', '?', original_due_at, filed_at, 'drafter', 'seat', 'SENT', filed_at, 'drafter' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: requests for a supplement are numbered from one and counted
update dossier set supplements = supplements + 1 where code = (select min(code) from dossier);
-- name: each appointment that was put off has its letter
update dossier set reappointments = reappointments + 1 where code = (select min(code) from dossier where original_due_at is not null);
-- name: a new appointment is later than the one before
insert into dossier_letter (id, dossier_code, kind, reason, due_at, drafted_at, drafted_by, drafted_position, state, new_due_at, decided_at, decided_by)
  select 'broken', code, 'APOLOGY', '?', original_due_at, filed_at, 'drafter', 'seat', 'SENT', original_due_at, filed_at, 'signer' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: the silence of an asked agency is its consent and stays with its head
insert into consultation (id, dossier_code, role, position_id, agency, question, asked_at, due_at, state, silent_at)
  select 'broken', code, 'ROLE', 'seat', 'agency', '?', filed_at, filed_at, 'DEEMED_CONSENT', filed_at from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: silence stands in the ledger
insert into consultation (id, dossier_code, role, position_id, agency, question, asked_at, due_at, state, silent_at, silent_head)
  select 'broken', code, 'ROLE', 'seat', 'agency', '?', filed_at, filed_at, 'DEEMED_CONSENT', filed_at, 'head' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: who answers after his time is called late
insert into consultation (id, dossier_code, role, position_id, agency, question, asked_at, due_at, state, answered_at)
  select 'broken', code, 'ROLE', 'seat', 'agency', '?', filed_at, filed_at, 'ANSWERED', dateadd(hour, 1, filed_at) from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: a pause ends after it began
insert into deadline_pause (id, case_code, reason, from_at, to_at, legal_basis, payer)
  select 'broken', code, 'SUPPLEMENT', filed_at, dateadd(hour, -1, filed_at), '?', 'APPLICANT' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: a receipt is used once
insert into obligation (id, dossier_code, amount, raised_at, state, receipt_number)
  select 'broken-1', code, 100, filed_at, 'PAID', 'twice' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
insert into obligation (id, dossier_code, amount, raised_at, state, receipt_number)
  select 'broken-2', code, 100, filed_at, 'PAID', 'twice' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: what was paid is what was owed, and somebody took it
insert into obligation (id, dossier_code, amount, raised_at, state, paid_amount, receipt_number, confirmed_by)
  select 'broken', code, 100, filed_at, 'PAID', 99, 'broken', 'officer' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
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
insert into deadline_pause (id, case_code, reason, from_at, to_at, legal_basis, payer)
  select 'broken', code, 'SUPPLEMENT', filed_at, null, '?', 'APPLICANT' from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
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
insert into public_notice (dossier_code, posted_at, places, document, ended_at)
  select code, filed_at, '?', '?', dateadd(day, 14, filed_at) from dossier
  where code = (select min(code) from dossier where procedure_code = '2.000815');
-- name: an objection is answered or its dossier has been stopped
insert into objection (id, dossier_code, raised_at, content, name, state)
  select 'broken', code, filed_at, '?', '?', 'OPEN' from dossier where code = (select min(code) from dossier where status <> 8);
-- name: nobody owes money to a dossier that was settled
insert into obligation (id, dossier_code, amount, raised_at, state)
  select 'broken', code, 100, filed_at, 'DUE' from dossier
  where code = (select min(code) from dossier where ending = 'RESOLVED');
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
insert into deadline_pause (id, case_code, reason, from_at, to_at, legal_basis, payer)
  select 'broken', code, 'INHERITANCE_DIVISION', filed_at, filed_at, '?', 'APPLICANT' from dossier
  where code = (select min(code) from dossier where procedure_code = '2.000815');
-- name: the shares add up to the elapsed working time
update charge set from_at = dateadd(day, -7, from_at) where (case_code, seq) in
  (select case_code, max(seq) from charge group by case_code having count(*) > 1);
-- name: an apology that went out too late is on record as late
update dossier set reappointments = reappointments + 1 where code = (select min(code) from dossier where original_due_at is not null);
insert into dossier_letter (id, dossier_code, kind, reason, due_at, drafted_at, drafted_by, drafted_position, state, new_due_at, decided_at, decided_by, late)
  select 'broken', code, 'APOLOGY', '?', original_due_at, filed_at, 'drafter', 'seat', 'SENT', dateadd(day, 9, original_due_at), original_due_at, 'signer', false from dossier
  where code = (select min(code) from dossier where original_due_at is not null);
-- name: the ledger is whole
update ledger_entry set actor = 'broken' where seq = 1 and case_code = (select min(code) from dossier);
-- name: no step of a procedure is due after its dossier while the clocks of both run
update deadline set closed_at = null, due_at = dateadd(year, 1, due_at) where id =
  (select min(s.id) from deadline s join deadline l on l.id = s.case_code where s.clock = 'STEP' and s.base = 'PROCEDURE');
update deadline set closed_at = null where clock = 'LEGAL';
-- name: an agency that has a duty of a case sees those of the others
delete from duty_sight;
-- name: no other agency sees them
insert into duty_sight (duty_id, agency_code, status, due_at) select id, 'broken', status, due_at from duty where id = (select min(id) from duty);
