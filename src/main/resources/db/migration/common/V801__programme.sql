-- A workbook that somebody handed in; its rows wait below until each has been settled.
create table programme_import (
    id          varchar(36)  not null primary key,
    file_name   varchar(255) not null,
    file_sha256 varchar(64)  not null,
    file_size   bigint       not null,
    imported_by varchar(64)  not null,
    imported_at timestamp(6) with time zone not null,
    row_count   integer      not null,
    same_as     varchar(36)
);
create index programme_import_by_hash on programme_import (file_sha256);
create index programme_import_by_time on programme_import (imported_at);

-- cells: texts by column as JSON; problems: what is wrong, as JSON, so that every reader gets it in their language.
create table programme_import_row (
    import_id  varchar(36) not null references programme_import (id),
    row_number integer     not null,
    code       varchar(40) not null,
    cells      text        not null,
    state      varchar(16) not null,
    problems   text,
    attempts   integer     not null,
    due_at     timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    primary key (import_id, row_number)
);
create index programme_import_row_waiting on programme_import_row (state, due_at, row_number);
create index programme_import_row_by_code on programme_import_row (import_id, code, row_number);
create index programme_import_row_by_state on programme_import_row (import_id, state, row_number);

create table programme (
    id   varchar(36)  not null primary key,
    name varchar(300) not null
);

create table task_group (
    id           varchar(36)  not null primary key,
    programme_id varchar(36)  not null references programme (id),
    name         varchar(300) not null
);
create index task_group_by_programme on task_group (programme_id);

-- state: PLANNED waits for its quarter, STARTED has a case of the same code, REFUSED could not start when its quarter came.
-- assignment: the task to assign as JSON, exactly as it was examined.
create table programme_task (
    code          varchar(40)  not null primary key,
    task_group_id varchar(36)  not null references task_group (id),
    title         varchar(300) not null,
    lead_agency   varchar(64)  not null,
    start_quarter varchar(6),
    state         varchar(16)  not null,
    assignment    text         not null,
    problems      text,
    import_id     varchar(36)  not null references programme_import (id),
    started_at    timestamp(6) with time zone
);
create index programme_task_by_group on programme_task (task_group_id);
create index programme_task_waiting on programme_task (state, start_quarter, code);
