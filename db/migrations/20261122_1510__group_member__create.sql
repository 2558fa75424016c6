create table group_member (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  group_kind text not null check (group_kind in ('steering', 'working')),
  party_id uuid not null references partnership_party,
  person_id uuid not null references person,
  function text not null,
  mandate text not null default '',
  convenes boolean not null default false,
  from_day date not null,
  until_day date,
  event_seq integer not null,
  ended_seq integer
);
create index group_member_of_case on group_member (partnership_id, group_kind);
create unique index group_member_current on group_member (partnership_id, group_kind, person_id) where until_day is null;
comment on table group_member is 'Who sits in the steering and the working group, as what and from when to when. Rows are ended, never removed.';
comment on column group_member.function is 'What the person is in the body or the organisation.';
comment on column group_member.mandate is 'What the person may decide for the party, in its own words.';
comment on column group_member.convenes is 'Chairs and convenes: somebody of the administration.';
comment on column group_member.until_day is 'The first day that it no longer holds; empty while it holds.';
comment on column group_member.event_seq is 'The event that appointed the person; ended_seq is the one that ended it.';

create table planned_meeting (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  group_kind text not null check (group_kind in ('steering', 'working')),
  on_day date not null,
  proposed_day date not null,
  planned_at timestamptz not null,
  planned_by uuid references person,
  changed_at timestamptz,
  changed_by uuid references person
);
create index planned_meeting_of_case on planned_meeting (partnership_id, on_day);
comment on table planned_meeting is 'The days that the groups mean to meet on. A plan: the meeting itself is called by its own.';
comment on column planned_meeting.proposed_day is 'The day that was proposed from the rules, kept when another is chosen.';
comment on column planned_meeting.planned_by is 'Empty when the plan was taken over as it was proposed.';

create table register_draft (
  partnership_id uuid not null references partnership,
  round text not null,
  public_body_id uuid not null references public_body,
  content jsonb not null,
  event_seq integer not null,
  made_at timestamptz not null,
  primary key (partnership_id, round)
);
comment on table register_draft is 'What the public register will say of a partnership, as it was when it started. Never public: publishing is a step of its own.';
