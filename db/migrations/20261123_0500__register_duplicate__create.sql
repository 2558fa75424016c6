-- Two records of the register that seem to tell of the same partnership, and what a person has found.
create table register_duplicate (
  first_id text not null references register_partnership,
  second_id text not null references register_partnership check (second_id > first_id),
  kept_id text references register_partnership check (kept_id in (first_id, second_id)),
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (first_id, second_id)
);
create index register_duplicate_second on register_duplicate (second_id);
comment on table register_duplicate is 'Two records that are alike and what a person has found: the same partnership, of which one record is kept, or two.';
comment on column register_duplicate.kept_id is 'The record that stays in the register; null when they are two partnerships.';
