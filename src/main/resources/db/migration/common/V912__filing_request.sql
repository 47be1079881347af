-- What the sender calls a filing, so that one sent twice is kept once.
alter table dossier add column request_id varchar(64);
create unique index dossier_request on dossier (request_id);
create index dossier_filed on dossier (filed_at);
