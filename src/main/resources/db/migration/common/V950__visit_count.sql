-- How often an address tried or sent something, for all nodes. The id is a keyed hash; nothing else tells whose row it is.
create table visit_count (
  id varchar(64) not null primary key,
  hits integer not null,
  ends_at timestamp(6) with time zone not null
);
create index visit_count_end on visit_count (ends_at);

-- The key of these hashes: a new one every day, the old one is gone.
create table visitor_key (
  id integer not null primary key,
  valid_on date not null,
  secret varchar(64) not null
);
insert into visitor_key (id, valid_on, secret) values (1, date '2000-01-01', '');
