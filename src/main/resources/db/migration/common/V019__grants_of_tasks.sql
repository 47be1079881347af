-- The grants that the engine wrote with every task (to read it and to work on it) for its assignee and candidates: who may
-- work on a task is asked of the task. Other grants stay.
delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = 7 and TYPE_ = 1 and RESOURCE_ID_ <> '*' and PERMS_ = 16386;
