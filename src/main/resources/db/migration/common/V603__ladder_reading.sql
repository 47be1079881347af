-- A ladder is asked for by its case and by its process at every overdue duty and every rung, a rung by the duty that it opened.
create index escalation_ladder_case on escalation_ladder (case_code, state);
create index escalation_ladder_process on escalation_ladder (process_instance_id, state);
create index escalation_rung_duty on escalation_rung (duty_id);
