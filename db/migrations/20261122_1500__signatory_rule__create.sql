create table signatory_rule (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  content jsonb not null,
  written_by uuid not null references person,
  written_at timestamptz not null
);
create index signatory_rule_newest on signatory_rule (organisation_id, written_at desc, id desc);
comment on table signatory_rule is 'Who may sign for an organisation and in which ways, as it says itself. The newest row holds.';
comment on column signatory_rule.content is 'ways: offices that sign together and how many others; people: who holds which office. See src/domain/signing-set.ts.';
