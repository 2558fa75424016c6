create table change_mark (
  about uuid primary key,
  at bigint not null generated always as identity
);
comment on table change_mark is 'What changed last in a case, an organisation or a public body, in all that its pages show and that is written without an event too. Written by triggers when a transaction ends; tied to no other table on purpose.';
comment on column change_mark.about is 'A partnership, an organisation or a public body.';
comment on column change_mark.at is 'Another number after each change.';

create function mark_changed(changed uuid) returns void language plpgsql as $$
begin
  insert into change_mark (about) values (changed) on conflict (about) do update set at = default;
end
$$;

-- The argument of the trigger names the column that says whose row it is.
create function mark_change() returns trigger language plpgsql as $$
declare
  changed record;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  if tg_argv[0] = 'partnership_id' then perform mark_changed(changed.partnership_id);
  elsif tg_argv[0] = 'organisation_id' then perform mark_changed(changed.organisation_id);
  elsif tg_argv[0] = 'public_body_id' then perform mark_changed(changed.public_body_id);
  else perform mark_changed(changed.id);
  end if;
  return null;
end
$$;

-- A person is shown wherever they act or have acted.
create function mark_change_of_person() returns trigger language plpgsql as $$
begin
  perform mark_changed(about) from (
    select public_body_id as about from body_membership where person_id = new.id
    union select organisation_id from organisation_membership where person_id = new.id
    union select partnership_id from partnership_person where person_id = new.id
    order by about) shown;
  return null;
end
$$;

do $$
declare
  marked text;
begin
  foreach marked in array array['agreement', 'agreement_mark', 'agreement_section', 'aid_assessment', 'aid_declaration',
    'assessment', 'checklist_answer', 'closing_item', 'conflict_of_interest', 'group_minutes', 'group_minutes_approval',
    'meeting', 'memo_section', 'partnership_organisation_document'] loop
    execute format('create constraint trigger mark_change after insert or update or delete on %I deferrable initially deferred
      for each row execute function mark_change(''partnership_id'')', marked);
  end loop;
  foreach marked in array array['organisation_document', 'organisation_membership', 'signatory_rule'] loop
    execute format('create constraint trigger mark_change after insert or update or delete on %I deferrable initially deferred
      for each row execute function mark_change(''organisation_id'')', marked);
  end loop;
  foreach marked in array array['absence', 'board', 'board_meeting', 'body_membership', 'unit'] loop
    execute format('create constraint trigger mark_change after insert or update or delete on %I deferrable initially deferred
      for each row execute function mark_change(''public_body_id'')', marked);
  end loop;
end
$$;

-- What is new here is shown nowhere yet.
create constraint trigger mark_change after update on organisation deferrable initially deferred
  for each row execute function mark_change('id');
create constraint trigger mark_change after update on public_body deferrable initially deferred
  for each row execute function mark_change('id');
create constraint trigger mark_change after update on person deferrable initially deferred
  for each row execute function mark_change_of_person();
