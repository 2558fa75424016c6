create table timetable (
  partnership_id uuid primary key references partnership,
  public_body_id uuid not null references public_body,
  round text not null,
  days jsonb not null,
  reckoned_at timestamptz not null
);
comment on table timetable is 'The days that a partnership in force plans by, as they were last reckoned. Compared with a new reckoning, so that the journal says what has moved and why.';
comment on column timetable.round is 'The round whose agreement is in force.';
comment on column timetable.days is 'One for each duty that is not met: id, title, year, due, meeting, memoStop.';
