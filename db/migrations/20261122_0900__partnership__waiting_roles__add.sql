alter table partnership add column waiting_roles text[] not null default '{}';
comment on column partnership.waiting_roles is 'The roles that have the ball, for lists and filters only: the truth is the fold over case_event.';

-- Counting the cases of a body by state, turn and lateness reads this index alone.
drop index partnership_by_status;
create index partnership_by_status on partnership (public_body_id, status, next_due, id)
  include (waiting_side, waiting_roles, paused, closed_on, rulebook, rulebook_version);
