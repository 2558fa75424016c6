-- Counting the cases of a body by what lists are narrowed to reads this index alone: how near a gap is belongs there, too.
drop index partnership_by_status;
create index partnership_by_status on partnership (public_body_id, status, next_due, id)
  include (waiting_side, waiting_roles, paused, closed_on, rulebook, rulebook_version, gap_level);
