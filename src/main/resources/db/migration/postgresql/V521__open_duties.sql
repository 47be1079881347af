-- What only open duties are looked for by; a duty that closes leaves these indexes alone.
create index duty_open_position on duty (position_id, due_at, id) where status = 'OPEN';
create index duty_open_unit on duty (unit_code, due_at, id) where status = 'OPEN';
drop index duty_deadline;
create index duty_open_deadline on duty (deadline_id) where status = 'OPEN';
create index duty_open_instance on duty (process_instance_id) where status = 'OPEN';
