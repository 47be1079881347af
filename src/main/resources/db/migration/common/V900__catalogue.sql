-- One row; locked by whoever changes the catalogue. loaded_sha256: of the files that were brought in at the last start.
create table catalogue_state (
    id            integer not null primary key,
    loaded_sha256 varchar(64)
);
insert into catalogue_state (id) values (1);

-- A procedure from one day on. Rows are never updated: a change is a row with the next version number.
create table procedure_version (
    id                  varchar(40)   not null primary key,
    procedure_code      varchar(20)   not null,
    version             integer       not null,
    name_vi             varchar(500)  not null,
    name_en             varchar(500)  not null,
    field               varchar(100)  not null,
    procedure_level     varchar(16)   not null,
    interlinked         boolean       not null,
    competent_role      varchar(64)   not null,
    amount              numeric(12,2),
    time_unit           varchar(20),
    cutoff              varchar(16)   not null,
    exclude_first_day   boolean       not null,
    due_time_of_day     varchar(16)   not null,
    exclusions          varchar(500)  not null,
    supplement_mode     varchar(16)   not null,
    citizen_amount      numeric(12,2),
    citizen_unit        varchar(20),
    payment_amount      numeric(12,2),
    payment_unit        varchar(20),
    apology_signer      varchar(64),
    refusal_signer      varchar(64),
    legal_basis         varchar(1000) not null,
    effective_from      date          not null,
    effective_to        date,
    execution           varchar(16)   not null,
    process_key         varchar(64),
    online_filing       boolean       not null,
    sample              boolean       not null,
    draft               boolean       not null,
    search_text         varchar(1200) not null,
    recorded_at         timestamp(6) with time zone not null,
    recorded_by         varchar(64),
    unique (procedure_code, version)
);
create index procedure_version_by_date on procedure_version (procedure_code, effective_from, version);

create table procedure_step (
    version_id        varchar(40)   not null references procedure_version (id),
    step_no           integer       not null,
    step_key          varchar(64)   not null,
    name_vi           varchar(300)  not null,
    name_en           varchar(300)  not null,
    staff_role        varchar(64)   not null,
    amount            numeric(12,2) not null,
    time_unit         varchar(20)   not null,
    cutoff            varchar(16)   not null,
    exclude_first_day boolean       not null,
    form              varchar(300),
    product           varchar(300),
    responsibility    varchar(500),
    baseline_amount   numeric(12,2),
    baseline_unit     varchar(20),
    off_clock         boolean       not null,
    parallel_group    varchar(64),
    primary key (version_id, step_no),
    unique (version_id, step_key)
);

create table procedure_component (
    version_id   varchar(40)  not null references procedure_version (id),
    component_no integer      not null,
    name         varchar(500) not null,
    copy_kind    varchar(16)  not null,
    copies       integer      not null,
    required     boolean      not null,
    form         varchar(300),
    primary key (version_id, component_no)
);

-- amount and cap in Vietnamese dong.
create table procedure_fee (
    version_id    varchar(40)   not null references procedure_version (id),
    fee_no        integer       not null,
    fee_key       varchar(64)   not null,
    name_vi       varchar(300)  not null,
    name_en       varchar(300)  not null,
    amount        numeric(14,2) not null,
    unit_of_count varchar(16)   not null,
    from_count    numeric(8,2),
    cap           numeric(14,2),
    legal_basis   varchar(500)  not null,
    primary key (version_id, fee_no),
    unique (version_id, fee_key)
);

-- What differs at one commune from one day on; never updated either. extra_amount is added to the statutory time.
create table procedure_override (
    id             varchar(64)  not null primary key,
    procedure_code varchar(20)  not null,
    unit_code      varchar(64)  not null,
    extra_amount   numeric(12,2),
    extra_unit     varchar(20),
    legal_basis    varchar(1000) not null,
    effective_from date         not null,
    effective_to   date,
    recorded_at    timestamp(6) with time zone not null,
    recorded_by    varchar(64),
    unique (procedure_code, unit_code, effective_from)
);

create table procedure_override_step (
    override_id varchar(64)   not null references procedure_override (id),
    step_key    varchar(64)   not null,
    amount      numeric(12,2) not null,
    time_unit   varchar(20)   not null,
    primary key (override_id, step_key)
);
