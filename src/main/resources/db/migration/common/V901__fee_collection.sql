-- When a fee is taken: RECEIPT, with the dossier; RETURN, at the latest when the result is handed over.
alter table procedure_fee add column collected_at varchar(16) default 'RETURN' not null;

-- The pages of certified copies were always those of each copy, and the cap that of one copy.
update procedure_fee set unit_of_count = 'copy-page', collected_at = 'RECEIPT'
where unit_of_count = 'page' and fee_key in ('certified-copy', 'certified-copy-further');
