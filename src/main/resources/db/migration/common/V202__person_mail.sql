-- Where notices to a person go, if anywhere.
alter table org_person add column mail varchar(254);
