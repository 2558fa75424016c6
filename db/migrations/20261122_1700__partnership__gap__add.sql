alter table partnership
  add column ends_on date,
  add column gap_level text check (gap_level in ('calm', 'planNow', 'hurry', 'atRisk')),
  add column gap_meeting_on date,
  add column gap_memo_stop date;
create index on partnership (ends_on) where gap_level is not null;
comment on column partnership.ends_on is 'The last day in force of the newest signed agreement. A copy of what the events say.';
comment on column partnership.gap_level is 'How near a gap is: the gap guard on the day it was last reckoned, by each step, each change of the board''s calendar and each night. Null when no agreement is in force.';
comment on column partnership.gap_meeting_on is 'The last board meeting that keeps the partnership free of a gap; null when none is left or none is needed.';
comment on column partnership.gap_memo_stop is 'The day the papers for that meeting must be ready.';
