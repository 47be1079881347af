-- Agency of the register to which feedback was transferred and whose head answers it.
alter table feedback add column answering_agency varchar(64);
