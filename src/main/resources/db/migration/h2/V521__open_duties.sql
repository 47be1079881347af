-- What only open duties are looked for by.
create index duty_open_position on duty (position_id, status, due_at, id);
create index duty_open_unit on duty (unit_code, status, due_at, id);
create index duty_open_instance on duty (process_instance_id, status);
