-- A mark is what a party says of a section of the draft (agreement_mark); what a change leaves is a stamp.
alter table change_mark rename to change_stamp;
alter table change_stamp rename constraint change_mark_pkey to change_stamp_pkey;
alter sequence change_mark_at_seq rename to change_stamp_at_seq;

create function stamp_changed(changed uuid) returns void language plpgsql as $$
begin
  insert into change_stamp (about) values (changed) on conflict (about) do update set at = default;
end
$$;
drop function mark_changed;

alter function mark_change rename to stamp_change;
create or replace function stamp_change() returns trigger language plpgsql as $$
declare
  changed record;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  if tg_argv[0] = 'partnership_id' then perform stamp_changed(changed.partnership_id);
  elsif tg_argv[0] = 'organisation_id' then perform stamp_changed(changed.organisation_id);
  elsif tg_argv[0] = 'public_body_id' then perform stamp_changed(changed.public_body_id);
  else perform stamp_changed(changed.id);
  end if;
  return null;
end
$$;

alter function mark_change_of_person rename to stamp_change_of_person;
create or replace function stamp_change_of_person() returns trigger language plpgsql as $$
begin
  perform stamp_changed(about) from (
    select public_body_id as about from body_membership where person_id = new.id
    union select organisation_id from organisation_membership where person_id = new.id
    union select partnership_id from partnership_person where person_id = new.id
    order by about) shown;
  return null;
end
$$;

do $$
declare
  stamped regclass;
begin
  for stamped in select tgrelid from pg_trigger where tgname = 'mark_change' loop
    execute format('alter trigger mark_change on %s rename to stamp_change', stamped);
  end loop;
end
$$;
