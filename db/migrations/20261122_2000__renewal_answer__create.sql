create table renewal_answer (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  round text not null,
  criterion text not null,
  version integer not null check (version > 0),
  answer text not null check (answer in ('yes', 'partly', 'no')),
  ground text not null,
  side text not null check (side in ('public', 'party')),
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique (partnership_id, round, criterion, version)
);
comment on table renewal_answer is 'What the parties answer together to the criteria for renegotiating. Each save is a new version; the highest one holds.';
comment on column renewal_answer.round is 'The round whose agreement is coming to its end, such as round-1.';
comment on column renewal_answer.criterion is 'A criterion of the rulebook''s finalReport.';
