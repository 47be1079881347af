-- Signing was told by the key of the step; now the catalogue says it.
alter table procedure_step add column signing boolean default false not null;
update procedure_step set signing = true where step_key = 'sign' or step_key like 'sign-%';
