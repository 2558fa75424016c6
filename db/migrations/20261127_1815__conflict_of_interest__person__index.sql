-- Lists ask in which cases somebody has a conflict of interest: there it is not their turn.
create index conflict_of_interest_of_person on conflict_of_interest (person_id) where until_day is null;
