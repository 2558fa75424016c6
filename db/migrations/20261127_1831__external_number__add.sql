-- A body may keep its master diary in another system. Its numbers are noted beside ours, by events of their own.
-- What else may be chosen by now is left as it is.
do $$
declare
  kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'body_setting_kind_check');
begin
  alter table body_setting drop constraint body_setting_kind_check;
  execute 'alter table body_setting add constraint body_setting_kind_check '
    || replace(kinds, '''series''::text', '''series''::text, ''diary''::text');
end $$;

alter table registry_case add column external_seq integer;
alter table registry_entry add column external_seq integer;
alter table partnership add column external_number text;
create unique index registry_case_external_number on registry_case (board_id, external_number) where external_number is not null;
create unique index registry_entry_external_number on registry_entry (registry_case_id, external_number) where external_number is not null;
create index registry_case_by_external_number on registry_case (external_number) where external_number is not null;
create index registry_entry_by_external_number on registry_entry (external_number) where external_number is not null;
comment on column registry_case.external_number is 'The number in the master diary, where the body keeps that in another system.';
comment on column registry_case.external_seq is 'The event that says it; empty while none has been noted.';
comment on column registry_entry.external_number is 'The number in the master diary, where the body keeps that in another system.';
comment on column registry_entry.external_seq is 'The event that says it; empty while none has been noted.';
comment on column partnership.external_number is 'What the lead board''s registry_case says, for lists.';
