-- The orders in which long lists are read, page by page.
create index assigned_task_due on assigned_task (due_at, code);
create index dossier_waiting on dossier (receiving_unit, status, filed_at, code);
