-- What happened in a simulation; each query counts one kind of it.
-- name: opinions asked of other agencies
select count(*) from consultation;
-- name: opinions taken as given by silence
select count(*) from consultation where silent_at is not null;
-- name: public notices
select count(*) from public_notice;
-- name: objections
select count(*) from objection;
-- name: obligations paid
select count(*) from obligation where state = 'PAID';
-- name: obligations never paid
select count(*) from obligation where state <> 'PAID';
-- name: second requests for a supplement
select count(*) from supplement_request where request_no > 1;
-- name: duties held on behalf of somebody away
select count(*) from duty where on_behalf_of is not null;
-- name: duties
select count(*) from duty;
-- name: deadlines
select count(*) from deadline;
-- name: deadlines that moved
select count(distinct deadline_id) from deadline_change;
-- name: ledger entries
select count(*) from ledger_entry;
-- name: papers
select count(*) from paper;
-- name: escalation rungs
select count(*) from duty where process_key = 'EscalationLadder';
