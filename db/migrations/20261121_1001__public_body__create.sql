create table public_body (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z][a-z0-9-]*$'),
  name text collate "sv-SE-x-icu" not null,
  short_name text collate "sv-SE-x-icu" not null,
  organisation_number text,
  municipality_code text,
  email text,
  phone text,
  labels jsonb not null default '{}',
  rulebook text not null,
  theme text not null default 'handslag',
  example boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table public_body is 'A public party with an administration of its own: a district administration, a committee, a region.';
comment on column public_body.key is 'Short name in addresses and settings, lower-case ASCII.';
comment on column public_body.labels is 'Words of its own for roles and steps, where it calls them something else than the rulebook does.';
comment on column public_body.rulebook is 'Folder under rulebooks/ whose newest version new cases start under.';
comment on column public_body.theme is 'Which theme file its pages are drawn with.';
comment on column public_body.example is 'Invented for the demonstration.';

create table unit (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  parent_id uuid references unit,
  name text collate "sv-SE-x-icu" not null,
  kind text not null check (kind in ('administration', 'department', 'unit', 'staffUnit', 'legal')),
  core_service boolean not null default false,
  from_day date not null,
  until_day date
);
create index unit_of_body on unit (public_body_id, name);
create index unit_children on unit (parent_id);
comment on table unit is 'A part of an administration, in a tree: department, unit, staff unit.';
comment on column unit.core_service is 'True for a unit that a partnership can concern (kärnverksamhet).';
comment on column unit.until_day is 'The first day that it no longer exists; empty while it exists.';

create table board (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  name text collate "sv-SE-x-icu" not null,
  case_prefix text not null unique check (case_prefix ~ '^[a-z][a-z0-9]*$'),
  registry_pattern text not null,
  from_day date not null,
  until_day date
);
create index board_of_body on board (public_body_id);
comment on table board is 'A political board (nämnd). Each is an authority of its own with its own registry.';
comment on column board.case_prefix is 'First part of our own case numbers, as jar in jar-2026-0001.';
comment on column board.registry_pattern is 'How a registry number is written, for example JÄR {year}/{number:4}.';
comment on column board.until_day is 'The first day that it no longer exists; empty while it exists.';

create table board_goal (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  board_id uuid not null references board,
  code text not null,
  goal text not null,
  from_year integer not null,
  to_year integer not null check (to_year >= from_year),
  superseded_at timestamptz
);
create index board_goal_of_board on board_goal (board_id, from_year);
comment on table board_goal is 'A goal that a board has set, with the first and the last year it holds.';
comment on column board_goal.superseded_at is 'When a corrected row took over; the old one is kept.';

create table board_meeting (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  board_id uuid not null references board,
  meets_on date not null,
  memo_stop date not null,
  dispatch date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  check (memo_stop <= dispatch and dispatch <= meets_on)
);
create unique index board_meeting_current on board_meeting (board_id, meets_on) where superseded_at is null;
comment on table board_meeting is 'The board calendar: each meeting with the day memos must be ready and the day they are sent out.';
comment on column board_meeting.memo_stop is 'Last day to hand in a memo for the meeting.';
comment on column board_meeting.dispatch is 'Day the papers are sent to the members.';
comment on column board_meeting.superseded_at is 'When the meeting was moved, corrected or called off; the row is kept.';
