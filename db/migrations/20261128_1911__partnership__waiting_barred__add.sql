-- Existing rows are filled the next time the days are reckoned anew, which is each night.
alter table partnership add column waiting_barred text[] not null default '{}';
create index partnership_waiting_barred on partnership using gin (waiting_barred) with (fastupdate = off) where waiting_barred <> '{}';
comment on column partnership.waiting_barred is 'Those in a role of waiting_roles whose turn it is not, since they would judge what is their own (four eyes): the role, @ and the id of the person.';

-- Counting the cases of a body by what lists are narrowed to reads this index alone.
drop index partnership_by_status;
create index partnership_by_status on partnership (public_body_id, status, next_due, id)
  include (waiting_side, waiting_roles, paused, closed_on, rulebook, rulebook_version, gap_level, waiting_barred);
