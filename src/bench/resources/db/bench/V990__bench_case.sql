create table bench_case (
  code varchar(64) not null primary key,
  title varchar(300) not null,
  registered_at timestamp(6) with time zone not null
);
create table bench_result (
  code varchar(64) not null primary key,
  outcome varchar(64) not null,
  settled_at timestamp(6) with time zone not null
);
