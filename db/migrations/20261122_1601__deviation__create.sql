create table deviation (
  id uuid not null,
  version integer not null,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  kind text not null check (kind in ('risk', 'deviation')),
  description text not null,
  measure text not null,
  owner_id uuid references person,
  owner_name text not null,
  by_day date,
  closed_on date,
  outcome text not null default '',
  side text not null check (side in ('public', 'party')),
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (id, version)
);
create index deviation_of_case on deviation (partnership_id);
comment on table deviation is 'Risks and deviations of a running partnership with measure and owner, every version. The newest holds.';
comment on column deviation.owner_name is 'The owner as named then.';
comment on column deviation.outcome is 'What came of it, written when it is closed.';
