-- What the application may do when another role owns the tables: work with the rows, never change a table, and never
-- alter or delete what is on record. Runs after every migration, so that new tables are covered too.
do $$
declare
    application text := '${applicationRole}';
    place text := current_schema();
begin
    if application in ('', current_user) then
        return;
    end if;
    execute format('grant usage on schema %I to %I', place, application);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', place, application);
    execute format('grant usage, select on all sequences in schema %I to %I', place, application);
    execute format('revoke insert, update, delete on flyway_schema_history from %I', application);
    execute format('revoke update, delete on ledger_entry, ledger_seal, ledger_seal_leaf, ledger_key from %I', application);
    execute format('revoke update, delete on register_closing, register_line from %I', application);
    -- Personal values may be withheld (deleted), the tips of chains only move on.
    execute format('revoke update on ledger_personal from %I', application);
    execute format('revoke delete on ledger_head, ledger_seal_head from %I', application);
end
$$;
