-- One chain of hashes a case. The format is described in docs/ledger.md.
create table ledger_entry (
    case_code     varchar(255) not null,
    seq           bigint       not null,
    kind          varchar(100) not null,
    duty_id       varchar(64),
    occurred_at   timestamp(6) with time zone not null,
    actor         varchar(64),
    facts         varchar(100000) not null,
    personal      varchar(10000)  not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null,
    constraint pk_ledger_entry primary key (case_code, seq)
);

-- The tip of every chain, locked by whoever appends. unsealed_since is null when the tip is sealed.
create table ledger_head (
    case_code      varchar(255) not null,
    seq            bigint       not null,
    hash           varchar(64)  not null,
    sealed_seq     bigint       not null,
    unsealed_since timestamp(6) with time zone,
    constraint pk_ledger_head primary key (case_code)
);
create index ix_ledger_head_unsealed on ledger_head (unsealed_since);

-- Personal data stands outside the chain, which holds commitments only; a row may be deleted, never changed.
create table ledger_personal (
    case_code varchar(255) not null,
    seq       bigint       not null,
    name      varchar(100) not null,
    salt      varchar(64)  not null,
    plain     varchar(100000) not null,
    constraint pk_ledger_personal primary key (case_code, seq, name),
    constraint fk_ledger_personal_entry foreign key (case_code, seq) references ledger_entry (case_code, seq)
);

create table ledger_key (
    key_id     varchar(64)  not null,
    public_key varchar(1000) not null,
    first_used timestamp(6) with time zone not null,
    constraint pk_ledger_key primary key (key_id)
);

create table ledger_seal (
    seal_number   bigint       not null,
    sealed_at     timestamp(6) with time zone not null,
    leaf_count    bigint       not null,
    entry_count   bigint       not null,
    root          varchar(64)  not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null,
    key_id        varchar(64)  not null,
    signature     varchar(200) not null,
    constraint pk_ledger_seal primary key (seal_number),
    constraint fk_ledger_seal_key foreign key (key_id) references ledger_key (key_id)
);

-- One leaf of a seal's Merkle tree: the stretch first_seq..last_seq of one chain, fixed by the hash of its last entry.
create table ledger_seal_leaf (
    seal_number bigint       not null,
    leaf_index  bigint       not null,
    case_code   varchar(255) not null,
    first_seq   bigint       not null,
    last_seq    bigint       not null,
    hash        varchar(64)  not null,
    constraint pk_ledger_seal_leaf primary key (seal_number, leaf_index),
    constraint uq_ledger_seal_leaf unique (case_code, last_seq),
    constraint fk_ledger_seal_leaf_seal foreign key (seal_number) references ledger_seal (seal_number),
    constraint fk_ledger_seal_leaf_entry foreign key (case_code, last_seq) references ledger_entry (case_code, seq)
);

-- The tip of the chain of seals; its one row is the lock that makes one node seal at a time.
create table ledger_seal_head (
    id          integer     not null,
    seal_number bigint      not null,
    hash        varchar(64) not null,
    constraint pk_ledger_seal_head primary key (id)
);
insert into ledger_seal_head (id, seal_number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
