create table register_code (
  code text not null,
  kind text not null check (kind in ('category', 'theme', 'periodKind')),
  label jsonb not null,
  position integer not null,
  primary key (kind, code)
);
comment on table register_code is 'Words for the codes of the register: the twelve categories, the freer themes, the kinds of period.';
comment on column register_code.label is 'The word in Swedish and English: {"sv", "en"}.';

create table register_organisation (
  id uuid primary key,
  name text collate "sv-SE-x-icu" not null,
  organisation_number text,
  kind text,
  parent text,
  municipality_code text,
  unique nulls not distinct (name, kind, parent)
);
comment on table register_organisation is 'An organisation as the register''s sources name it.';
comment on column register_organisation.parent is 'The larger body it belongs to, as stated.';

create table register_partnership (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  title text collate "sv-SE-x-icu",
  municipality text collate "sv-SE-x-icu" not null,
  municipality_code text not null,
  categories text[] not null,
  category_fit text not null check (category_fit in ('exact', 'nearest', 'none')),
  themes text[] not null,
  target_group_sv text not null,
  target_group_en text not null,
  geography text,
  summary_sv text not null,
  summary_en text not null,
  status text not null check (status in ('planned', 'active', 'ended', 'unknown')),
  funding_ore bigint,
  registry_number text,
  sensitive_location boolean not null default false,
  partnership_id uuid references partnership,
  published_by text not null,
  published_at timestamptz not null,
  verified_on date,
  party_names text collate "sv-SE-x-icu" not null,
  first_year integer,
  last_year integer,
  search tsvector generated always as (
    setweight(to_tsvector('swedish', coalesce(title, '') || ' ' || party_names || ' ' || municipality), 'A')
      || setweight(to_tsvector('simple', coalesce(title, '') || ' ' || party_names || ' ' || municipality), 'A')
      || setweight(to_tsvector('swedish', target_group_sv || ' ' || coalesce(geography, '') || ' ' || summary_sv), 'B')
      || setweight(to_tsvector('english', target_group_en || ' ' || summary_en), 'C')
  ) stored
);
create index register_partnership_search on register_partnership using gin (search);
create index register_partnership_categories on register_partnership using gin (categories);
create index register_partnership_themes on register_partnership using gin (themes);
create index register_partnership_by_place on register_partnership (municipality, id);
create index register_partnership_by_name on register_partnership (party_names, id);
create index register_partnership_by_year on register_partnership (last_year desc nulls last, id);
comment on table register_partnership is 'A partnership in the public register.';
comment on column register_partnership.id is 'Part of its lasting address.';
comment on column register_partnership.category_fit is 'How well the categories fit: our classification, not the source''s.';
comment on column register_partnership.status is 'unknown where the source does not say whether it still runs.';
comment on column register_partnership.sensitive_location is 'Protected housing and the like: no address is ever shown.';
comment on column register_partnership.partnership_id is 'The case it was published from, when it was run here.';
comment on column register_partnership.verified_on is 'When its facts were last checked with the parties.';
comment on column register_partnership.party_names is 'Names of the parties, copied here to be searched and sorted.';
comment on column register_partnership.first_year is 'First year of any period, copied here to be filtered; last_year likewise.';

create table register_party (
  id uuid primary key,
  register_partnership_id text not null references register_partnership,
  register_organisation_id uuid not null references register_organisation,
  side text not null check (side in ('public', 'ideaBased', 'associated')),
  position integer not null,
  name_as_stated text,
  note jsonb,
  from_day date,
  until_day date,
  unique (register_partnership_id, side, position)
);
create index register_party_organisation on register_party (register_organisation_id);
comment on table register_party is 'The parties of a partnership in the register, many on each side.';
comment on column register_party.name_as_stated is 'As the source writes it, where that differs.';

create table register_agreement (
  id uuid primary key,
  register_partnership_id text not null references register_partnership,
  seq integer not null,
  kind text not null,
  from_day date,
  to_day date,
  precision text not null check (precision in ('day', 'month', 'year')),
  note jsonb,
  decision_date date,
  decision_paragraph text,
  registry_number text,
  document_url text,
  one_year_reason text,
  unique (register_partnership_id, seq)
);
comment on table register_agreement is 'One agreement (or stated period) in a partnership''s chain. There may be gaps between them.';
comment on column register_agreement.kind is 'A periodKind of register_code.';
comment on column register_agreement.to_day is 'Last day in force. With year precision it is 31 December, and never shown as an exact day.';

create table register_outcome (
  id uuid primary key,
  register_partnership_id text not null references register_partnership,
  position integer not null,
  indicator jsonb not null,
  value numeric,
  unit jsonb not null,
  period jsonb not null,
  kind text not null check (kind in ('target', 'result', 'capacity')),
  basis jsonb,
  suppressed boolean not null default false,
  unique (register_partnership_id, position)
);
comment on table register_outcome is 'A result, a target or a capacity that a source states. Texts in Swedish and English.';
comment on column register_outcome.basis is 'What the figure rests on, as the source says.';
comment on column register_outcome.suppressed is 'Hidden because it counts fewer than five people.';

create table register_link (
  id uuid primary key,
  register_partnership_id text references register_partnership,
  position integer not null,
  url text not null,
  label jsonb not null,
  publisher text,
  year integer,
  kind text not null,
  checked_on date,
  dead boolean not null default false
);
create index register_link_of_partnership on register_link (register_partnership_id, position);
comment on table register_link is 'Where more can be read: agreement, decision, guideline, evaluation, web page.';
comment on column register_link.register_partnership_id is 'Empty for reading that is not about one partnership.';

create table register_source (
  id text primary key,
  title text not null,
  description jsonb not null,
  publisher text,
  year integer
);
comment on table register_source is 'A publication that the register takes facts from.';

create table register_source_ref (
  id uuid primary key,
  register_partnership_id text not null references register_partnership,
  register_source_id text not null references register_source,
  section text not null,
  row_number integer not null,
  unique (register_source_id, section, row_number)
);
create index register_source_ref_of_partnership on register_source_ref (register_partnership_id);
comment on table register_source_ref is 'Where in a source a partnership is found; several places may tell of the same one.';

create table register_quality_flag (
  id uuid primary key,
  register_partnership_id text not null references register_partnership,
  code text not null,
  note jsonb,
  resolved_at timestamptz,
  unique (register_partnership_id, code)
);
comment on table register_quality_flag is 'A known doubt or gap in what the sources say.';
