-- A form lets people write up to 10,000 characters; the engine ships text variables of 4,000 and fails on longer ones.
alter table ACT_RU_VARIABLE alter column TEXT_ set data type varchar(12000);
alter table ACT_HI_VARINST alter column TEXT_ set data type varchar(12000);
alter table ACT_HI_DETAIL alter column TEXT_ set data type varchar(12000);
