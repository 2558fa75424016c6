-- Existing rows are filled the next time the days are reckoned anew, which is each night.
alter table partnership add column rhythm text constraint partnership_rhythm_is_known check (rhythm in ('held', 'onCourse', 'behind'));
alter table partnership add column group_meetings text[] not null default '{}';
comment on column partnership.rhythm is 'Whether the groups meet as often in the year as the rules ask for, for lists and filters only: the truth is the fold over case_event. Null when no agreement is in force or the rules ask for no meetings.';
comment on column partnership.group_meetings is 'How many meetings of the year each group has held, of how many the rules ask for: the group, then held/asked, as in steering:2/3.';
