create trigger ledger_entry_insert_only before update, delete on ledger_entry
    for each row call 'vn.sauro.ledger.InsertOnlyTrigger';
create trigger ledger_seal_insert_only before update, delete on ledger_seal
    for each row call 'vn.sauro.ledger.InsertOnlyTrigger';
create trigger ledger_seal_leaf_insert_only before update, delete on ledger_seal_leaf
    for each row call 'vn.sauro.ledger.InsertOnlyTrigger';
create trigger ledger_key_insert_only before update, delete on ledger_key
    for each row call 'vn.sauro.ledger.InsertOnlyTrigger';
-- Personal data may be deleted (withheld), never changed.
create trigger ledger_personal_unchangeable before update on ledger_personal
    for each row call 'vn.sauro.ledger.InsertOnlyTrigger';
