-- Case codes sort by code point, so that a verifier meets the rows of several tables in one order.
alter table ledger_personal drop constraint fk_ledger_personal_entry;
alter table ledger_seal_leaf drop constraint fk_ledger_seal_leaf_entry;
alter table ledger_entry alter column case_code type varchar(255) collate "C";
alter table ledger_head alter column case_code type varchar(255) collate "C";
alter table ledger_personal
    alter column case_code type varchar(255) collate "C",
    alter column name type varchar(100) collate "C",
    add constraint fk_ledger_personal_entry foreign key (case_code, seq) references ledger_entry (case_code, seq);
alter table ledger_seal_leaf
    alter column case_code type varchar(255) collate "C",
    add constraint fk_ledger_seal_leaf_entry
        foreign key (case_code, last_seq) references ledger_entry (case_code, seq);

create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'ledger: % on % is refused, the ledger is insert-only', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger ledger_entry_insert_only before update or delete or truncate on ledger_entry
    for each statement execute function ledger_refuse_change();
create trigger ledger_seal_insert_only before update or delete or truncate on ledger_seal
    for each statement execute function ledger_refuse_change();
create trigger ledger_seal_leaf_insert_only before update or delete or truncate on ledger_seal_leaf
    for each statement execute function ledger_refuse_change();
create trigger ledger_key_insert_only before update or delete or truncate on ledger_key
    for each statement execute function ledger_refuse_change();
-- Personal data may be deleted (withheld), never changed.
create trigger ledger_personal_unchangeable before update or truncate on ledger_personal
    for each statement execute function ledger_refuse_change();
