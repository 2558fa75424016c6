create table indicator_value (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  indicator text not null,
  on_day date not null,
  version integer not null,
  value double precision,
  counts_people boolean not null default false,
  note text not null default '',
  represents text not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, indicator, on_day, version)
);
comment on table indicator_value is 'The value of an indicator of the agreement on a day. Each save is a new version; the highest one holds.';
comment on column indicator_value.indicator is 'The id of the indicator in the part "goals" of the agreement.';
comment on column indicator_value.value is 'Empty when the value of the day has been taken away.';
comment on column indicator_value.counts_people is 'The value counts people: 1 to 4 are then never shown.';
comment on column indicator_value.represents is 'The body or organisation that the writer acted for.';

create table activity_state (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  goal text not null,
  activity text not null,
  version integer not null,
  state text not null check (state in ('planned', 'going', 'done', 'dropped')),
  note text not null default '',
  represents text not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, goal, activity, version)
);
comment on table activity_state is 'How far an activity of the agreement has come. Each save is a new version; the highest one holds.';
comment on column activity_state.activity is 'The activity in the words of the agreement.';
