-- Existing rows are filled the next time the days are reckoned anew, which is each night.
alter table partnership add column next_expected boolean not null default false;
comment on column partnership.next_expected is 'The next day is one that the body expects by its rulebook and no rule: nobody is late when it passes.';

-- Counting the cases of a body by what lists are narrowed to reads this index alone.
drop index partnership_by_status;
create index partnership_by_status on partnership (public_body_id, status, next_due, id)
  include (waiting_side, waiting_roles, paused, closed_on, rulebook, rulebook_version, gap_level, waiting_barred, next_expected);
