-- Sign-ins to the web applications, so that they outlive a node; the columns are those of Spring Session. Rows without use for
-- half an hour are deleted. Nothing of a case stands here.
create table web_session (
  primary_id char(36) primary key,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create unique index web_session_id on web_session (session_id);
create index web_session_expiry on web_session (expiry_time);

create table web_session_attributes (
  session_primary_id char(36) not null references web_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
