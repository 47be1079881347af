create index duty_done on duty (closed_at) where status = 'DONE';
