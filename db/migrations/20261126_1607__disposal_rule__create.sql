create table disposal_rule (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  paper_type text not null,
  years integer check (years between 1 and 100),
  source text not null,
  decided_on date not null,
  entered_by uuid not null references person,
  entered_at timestamptz not null,
  superseded_at timestamptz
);
create unique index disposal_rule_in_force on disposal_rule (public_body_id, paper_type) where superseded_at is null;
comment on table disposal_rule is 'A public body''s plan of retention and disposal: how long the papers of each type are kept. What is replaced stays.';
comment on column disposal_rule.paper_type is 'One of the types in src/domain/disposal-plan.ts.';
comment on column disposal_rule.years is 'How many whole calendar years after the one in which the case was closed; empty where the papers are preserved.';
comment on column disposal_rule.source is 'The decision or the plan of the municipality that it rests on.';
comment on column disposal_rule.superseded_at is 'When another rule took its place; empty while it holds.';

create table journal_day (
  day date primary key,
  previous text not null,
  digest text not null,
  heads integer not null,
  made_at timestamptz not null
);
comment on table journal_day is 'What is published of the journals: for each day one digest over the newest events of all cases that had any, and over the day before.';
comment on column journal_day.previous is 'The digest of the day published before; empty for the first one.';
comment on column journal_day.digest is 'SHA-256 of the previous digest and the heads in order, one a line.';

create table journal_head (
  hash text primary key,
  day date not null references journal_day
);
create index journal_head_of_day on journal_head (day, hash);
comment on table journal_head is 'The digest of the newest event of a case as it was published on a day. Says nothing about which case.';
