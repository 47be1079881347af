-- Files belong to cases of every kind, no longer to assigned tasks alone. The name of the old foreign key differs between
-- databases; moving the rows needs no name.
create table case_document (
  id varchar(64) not null primary key,
  case_code varchar(64) not null,
  name varchar(255) not null,
  title varchar(300) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_at timestamp(6) with time zone not null,
  uploaded_by varchar(64) not null
);
insert into case_document select id, case_code, name, title, media_type, size_bytes, sha256, uploaded_at, uploaded_by
  from document;
create index case_document_case on case_document (case_code, uploaded_at);

create table case_document_content (
  document_id varchar(64) not null primary key references case_document (id),
  content bytea not null
);
insert into case_document_content select document_id, content from document_content;

drop table document_content;
drop table document;
