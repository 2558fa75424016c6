create table outcome (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  party_id uuid not null references partnership_party,
  year integer not null check (year between 2000 and 2200),
  part text not null check (part in ('contribution', 'cost')),
  item text not null,
  form text not null check (form in ('cash', 'inKind')),
  version integer not null,
  amount bigint check (amount >= 0),
  hours double precision check (hours >= 0),
  explanation text not null default '',
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (agreement_id, party_id, year, part, item, form, version)
);
comment on table outcome is 'What a party really put in, and what a line really cost, by year. Each save is a new version; the highest one holds.';
comment on column outcome.part is 'contribution: stands beside a row of contribution. cost: beside a row of budget_cost.';
comment on column outcome.item is 'The kind of contribution, or the line of the budget.';
comment on column outcome.amount is 'In öre. Empty when it has been taken away.';
comment on column outcome.explanation is 'Why it differs from what was agreed, in the party''s own words.';

create table fund_movement (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  agreement_id uuid not null references agreement,
  kind text not null check (kind in ('paid', 'repaid')),
  party_id uuid not null references partnership_party,
  on_day date not null,
  year integer not null check (year between 2000 and 2200),
  planned_on date,
  amount bigint not null check (amount > 0),
  note text not null default '',
  written_by uuid not null references person,
  written_at timestamptz not null,
  withdrawn_by uuid references person,
  withdrawn_at timestamptz
);
create index fund_movement_of_agreement on fund_movement (agreement_id, on_day);
comment on table fund_movement is 'Money paid by a public party for the partnership, or repaid to it. A row written by mistake is withdrawn, never removed.';
comment on column fund_movement.party_id is 'The public party that paid, or that got the money back.';
comment on column fund_movement.year is 'The year whose money it is: a repayment often comes the year after.';
comment on column fund_movement.planned_on is 'The day of the payment in the payment plan that this one answers.';
