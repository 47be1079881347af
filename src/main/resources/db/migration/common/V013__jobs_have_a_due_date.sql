-- From now on every job has a due date and the oldest due is taken first; one without would never be taken.
update ACT_RU_JOB set DUEDATE_ = localtimestamp where DUEDATE_ is null;
