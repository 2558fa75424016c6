-- Existing rows are filled the next time the days are reckoned anew, which is each night.
alter table partnership add column next_meeting date;
alter table partnership add column next_roles text[] not null default '{}';
comment on column partnership.next_meeting is 'The board meeting whose papers must be ready on the next day; null when that day is no memo stop or dispatch.';
comment on column partnership.next_roles is 'Who is to keep the next day: roles, written as in waiting_roles.';
comment on column partnership.waiting_roles is 'The roles that have the ball, for lists and filters only: the truth is the fold over case_event. A role that one of several parties alone has is followed by @ and the id of the body or organisation.';
