create index duty_done on duty (status, closed_at);
