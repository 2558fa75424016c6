alter table group_action_done
  add column reopened_by uuid references person,
  add column reopened_at timestamptz,
  add column reopened_reasons text,
  add constraint group_action_done_reopened_whole check (
    (reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reopened_reasons is null));
alter table group_action_done drop constraint group_action_done_pkey;
alter table group_action_done add primary key (action_id, done_at);
create unique index group_action_done_once on group_action_done (action_id) where reopened_at is null;
comment on column group_action_done.reopened_at is 'When it was said that it was not done after all: it is open again, and the row is kept.';
