create table contribution (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null,
  party_id uuid not null references partnership_party,
  year integer not null check (year between 2000 and 2200),
  kind text not null check (kind in ('cash', 'staff', 'premises', 'knowledge', 'voluntary')),
  version integer not null,
  amount bigint check (amount >= 0),
  hours double precision check (hours >= 0),
  valuation text not null default '',
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, party_id, year, kind, version)
);
comment on table contribution is 'What a party puts into a partnership, by year and kind. Each save is a new version; the highest one holds.';
comment on column contribution.amount is 'Value in öre. Empty when nothing is put in, or when nobody has put a value on the hours.';
comment on column contribution.valuation is 'How the value was reckoned, in the party''s own words.';

create table budget_cost (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null,
  party_id uuid not null references partnership_party,
  year integer not null check (year between 2000 and 2200),
  line text not null check (line in ('staff', 'premises', 'activities', 'material', 'administration', 'audit', 'other')),
  form text not null check (form in ('cash', 'inKind')),
  version integer not null,
  amount bigint not null check (amount >= 0),
  valuation text not null default '',
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, party_id, year, line, form, version)
);
comment on table budget_cost is 'What a line of the budget costs a party in a year. Each save is a new version; the highest one holds.';
comment on column budget_cost.amount is 'In öre. Zero when the cost has been taken away.';
comment on column budget_cost.form is 'Borne in money or in kind.';

create table payment_plan (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null,
  version integer not null,
  payments jsonb not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, version)
);
comment on table payment_plan is 'When the public parties pay out their money. Each save is the whole plan anew; the highest version holds.';
comment on column payment_plan.payments is 'List of {on, party, amount}: a day, the id of a partnership_party, öre.';
