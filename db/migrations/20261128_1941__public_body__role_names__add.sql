alter table public_body add column role_names jsonb not null default '{}' check (jsonb_typeof(role_names) = 'object');
comment on column public_body.role_names is 'What the body calls roles otherwise than its rulebook: by role, the fields of the setting that are not empty. Written when a setting comes into force.';

do $$
declare
  kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'body_setting_kind_check');
begin
  alter table body_setting drop constraint body_setting_kind_check;
  execute 'alter table body_setting add constraint body_setting_kind_check '
    || replace(kinds, '''board''::text', '''board''::text, ''role''::text');
end $$;

-- Lists name whom a case waits for, also to those who are told by another stamp than the body's (docs/decisions/0046).
create function mark_cases_of_body() returns trigger language plpgsql as $$
begin
  update partnership set changed = pg_current_xact_id() where public_body_id = new.id and closed_on is null;
  return null;
end $$;
create trigger mark_cases after update of role_names on public_body
  for each row when (old.role_names is distinct from new.role_names) execute function mark_cases_of_body();
