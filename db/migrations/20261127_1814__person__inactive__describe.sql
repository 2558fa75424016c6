comment on column person.inactive_at is 'When the last assignment had ended and the person was taken out of lists; the clean-up writes it each night. Their name stays in what is registered, and a new assignment brings them back.';

-- Whoever is given an assignment is there again, whichever way it was given.
create function bring_person_back() returns trigger language plpgsql as $$
begin
  update person set inactive_at = null where id = new.person_id and inactive_at is not null;
  return null;
end
$$;
create trigger bring_person_back after insert on body_membership
  for each row execute function bring_person_back();
create trigger bring_person_back after insert on organisation_membership
  for each row execute function bring_person_back();
create trigger bring_person_back_longer after update of until_day on body_membership
  for each row when (new.until_day is null or new.until_day > old.until_day) execute function bring_person_back();
create trigger bring_person_back_longer after update of until_day on organisation_membership
  for each row when (new.until_day is null or new.until_day > old.until_day) execute function bring_person_back();
