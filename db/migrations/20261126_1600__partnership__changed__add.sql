alter table partnership add column changed xid8 not null default pg_current_xact_id();
comment on column partnership.changed is 'The transaction that last wrote the row, or who takes part in the case. Written by triggers.';
comment on column partnership.next_due is 'The nearest day that somebody has to keep, the memo stop of a board meeting among them; for lists to sort by.';
create index partnership_changed on partnership (public_body_id, changed);

create function note_change() returns trigger language plpgsql as $$
begin
  new.changed := pg_current_xact_id();
  return new;
end
$$;
create trigger note_change before update on partnership for each row execute function note_change();

create function note_change_of_case() returns trigger language plpgsql as $$
declare
  part record;
begin
  if tg_op = 'DELETE' then part := old; else part := new; end if;
  update partnership set changed = pg_current_xact_id()
  where id = part.partnership_id and changed <> pg_current_xact_id();
  return null;
end
$$;
create trigger note_change after insert or update or delete on partnership_party
  for each row execute function note_change_of_case();
create trigger note_change after insert or update or delete on partnership_person
  for each row execute function note_change_of_case();
create trigger note_change after insert or update or delete on partnership_unit
  for each row execute function note_change_of_case();
