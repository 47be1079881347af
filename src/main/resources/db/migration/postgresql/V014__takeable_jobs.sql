-- The acquisition reads the due jobs in order from here. What is suspended (a clock that stands still) or failed for good may
-- have been due for months and must not be passed over at every look.
create index sauro_job_takeable on ACT_RU_JOB (DUEDATE_) where RETRIES_ > 0 and SUSPENSION_STATE_ = 1;
drop index sauro_job_due;
-- A lock changes no indexed column: with room in its page the row stays there. And a storm's dead rows lie just where the
-- next look begins, so they are cleared long before a fifth of all waiting timers has fired.
alter table ACT_RU_JOB set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000,
  autovacuum_analyze_scale_factor = 0.02);
