create table statistic_setup (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  statistic text not null,
  version integer not null,
  groups jsonb not null,
  sum_groups boolean not null,
  sum_periods boolean not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, statistic, version)
);
comment on table statistic_setup is 'Which groups a statistic of the agreement is counted in. Each save is a new version; the highest one holds.';
comment on column statistic_setup.statistic is 'The id of the statistic in the part "statistics" of the agreement.';
comment on column statistic_setup.groups is 'List of {id, name}. Groups of people, never individuals.';
comment on column statistic_setup.sum_groups is 'Nobody is counted in two groups: the groups have a sum.';
comment on column statistic_setup.sum_periods is 'Nobody is counted in two periods: the periods of a year have a sum.';

create table statistic_count (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  statistic text not null,
  group_id text not null,
  period date not null,
  version integer not null,
  count integer check (count >= 0),
  represents text not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, statistic, group_id, period, version)
);
comment on table statistic_count is 'How many there were of a group in a period. Each save is a new version; the highest one holds. Only src/store/statistic.ts reads the counts: it hides the small ones.';
comment on column statistic_count.period is 'The first day of the period.';
comment on column statistic_count.count is 'Empty when the count has been taken away.';
comment on column statistic_count.represents is 'The body or organisation that the writer acted for.';
