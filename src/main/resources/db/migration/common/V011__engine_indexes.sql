-- The engine selects by these columns at every completion of a task and at every look for due jobs, and ships no index for them.
create index if not exists sauro_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
create index if not exists sauro_job_due on ACT_RU_JOB (DUEDATE_);
