create table report_text (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  report text not null check (report ~ '^(followUp|evaluation|finalReport)-[0-9]+$'),
  party_id uuid references partnership_party,
  heading text not null,
  version integer not null,
  body text not null,
  choice text,
  written_by uuid not null references person,
  written_at timestamptz not null,
  unique nulls not distinct (partnership_id, report, party_id, heading, version)
);
comment on table report_text is 'What the parties write in follow-ups, evaluations and final reports, heading by heading. Each save is a new version; the highest one holds.';
comment on column report_text.report is 'followUp- with its year, evaluation- with the number of the round, finalReport- with the number of the board case.';
comment on column report_text.party_id is 'Whose part it is. Empty where the parties write together.';
comment on column report_text.choice is 'A figure of a scale or a choice, where the heading asks for one.';
