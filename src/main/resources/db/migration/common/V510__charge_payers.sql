-- While a clock waits for the applicant or for somebody outside, the hours are theirs and no duty's.
alter table charge add column payer varchar(16) default 'PERSON' not null;
alter table charge alter column duty_id drop not null;
alter table charge alter column person_id drop not null;
alter table charge alter column position_id drop not null;
alter table charge alter column unit_code drop not null;

-- Since when the duty's clock stands still; empty while it runs.
alter table duty add column paused_since timestamp(6) with time zone;
