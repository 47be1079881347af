-- A result that is there and not handed out waits for the fees of the dossier.
alter table linked_part add column ready_at timestamp(6) with time zone;
