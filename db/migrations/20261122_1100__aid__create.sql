create table aid_link (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  organisation_id uuid not null references organisation,
  linked_name text not null,
  linked_number text,
  facts text[] not null check (cardinality(facts) > 0),
  note text not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz,
  end_reason text
);
create index aid_link_of_organisation on aid_link (organisation_id);
comment on table aid_link is 'Organisations that hang together with a party, with the facts: for state aid they may be one single undertaking.';
comment on column aid_link.partnership_id is 'The case in which it was recorded. It counts in every case of the organisation.';
comment on column aid_link.facts is 'votes, board, influence, agreement, membership. Membership of a federation alone makes no single undertaking.';
comment on column aid_link.ended_at is 'When somebody recorded that it no longer holds, or never did.';

create table aid_grant (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  organisation_id uuid not null references organisation,
  line uuid not null,
  version integer not null check (version > 0),
  giver text not null,
  receiver text not null,
  granted_on date not null,
  regime text not null check (regime in ('general', 'sgei', 'otherDeMinimis')),
  eur_cents bigint not null check (eur_cents >= 0),
  sek_ore bigint check (sek_ore >= 0),
  rate text,
  rate_on date,
  rate_source text,
  assessment_id uuid,
  note text not null default '',
  struck boolean not null default false,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  unique (line, version),
  check ((sek_ore is null) = (rate is null))
);
create index aid_grant_of_organisation on aid_grant (organisation_id, line, version desc);
comment on table aid_grant is 'De minimis aid that the municipality knows of. A correction is a new version of the line; the highest one holds.';
comment on column aid_grant.granted_on is 'The day the right to the aid arose, whenever it was paid.';
comment on column aid_grant.eur_cents is 'Whole cents. Reckoned once from sek_ore at the rate, rounded up, and never reckoned again.';
comment on column aid_grant.rate is 'Kronor for one euro, as decimal text.';
comment on column aid_grant.assessment_id is 'The assessment that this grant is the outcome of, when it was given in a case here.';
comment on column aid_grant.struck is 'It was recorded by mistake: nothing counts.';

create table aid_declaration (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  organisation_id uuid not null references organisation,
  declared_on date not null,
  declared_by uuid not null references person,
  signatory text not null,
  content jsonb not null,
  event_seq integer not null,
  document_id uuid references document deferrable initially deferred
);
create index aid_declaration_of_case on aid_declaration (partnership_id, organisation_id, event_seq desc);
create index aid_declaration_of_organisation on aid_declaration (organisation_id, event_seq desc);
comment on table aid_declaration is 'A party''s own word on the de minimis aid that it and those linked to it have had. The newest one in the case holds.';
comment on column aid_declaration.content is 'grants (giver, receiver, on, regime, eurCents, sekOre) and links (name, number, text): empty lists say that there are none.';

create table aid_writing (
  partnership_id uuid not null references partnership,
  public_body_id uuid not null references public_body,
  topic text not null,
  version integer not null check (version > 0),
  fields jsonb not null,
  saved_by uuid not null references person,
  saved_at timestamptz not null,
  primary key (partnership_id, topic, version)
);
comment on table aid_writing is 'The assessment and the declaration of state aid as they are being written. Each save is a new version; the highest one holds.';
comment on column aid_writing.topic is 'criteria, amounts, conclusion, or declaration and the organisation''s id.';
comment on column aid_writing.fields is 'The fields of the form as they were typed.';

create table aid_assessment (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  basis text not null check (basis in ('none', 'general', 'sgei', 'other')),
  level text check (level in ('green', 'amber', 'red')),
  reasons text not null,
  content jsonb not null,
  concluded_on date not null,
  concluded_by uuid not null references person,
  event_seq integer not null,
  document_id uuid references document deferrable initially deferred
);
create index aid_assessment_of_case on aid_assessment (partnership_id, event_seq desc);
comment on table aid_assessment is 'A named person''s conclusion on state aid in a case, with the reckoning as it stood then.';
comment on column aid_assessment.basis is 'none: no aid. general, sgei: de minimis aid under (EU) 2023/2831 or 2023/2832. other: another ground, such as an SGEI decision or a notification.';
comment on column aid_assessment.level is 'How much of the ceiling is used; empty when no ceiling was reckoned with.';
comment on column aid_assessment.content is 'criteria, parts of the grant, day, rate and the workings per organisation, in the shape of src/domain/state-aid.ts.';
