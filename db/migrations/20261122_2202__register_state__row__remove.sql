-- The row comes with the first change: a new database has no rows at all, and is known as empty by that.
delete from register_state where not exists (select from register_partnership);
