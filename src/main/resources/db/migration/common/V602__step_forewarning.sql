-- For which due date a step's holder was forewarned, or found not to need it; one look a date, whatever moves it.
create table step_forewarning (
  duty_id varchar(64) not null references duty (id),
  due_at timestamp(6) with time zone not null,
  looked_at timestamp(6) with time zone not null,
  told boolean not null,
  primary key (duty_id, due_at)
);
