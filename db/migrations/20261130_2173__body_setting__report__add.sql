do $$
declare
  kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'body_setting_kind_check');
begin
  alter table body_setting drop constraint body_setting_kind_check;
  execute 'alter table body_setting add constraint body_setting_kind_check '
    || replace(kinds, '''memoKind''::text', '''memoKind''::text, ''report''::text');
end $$;
