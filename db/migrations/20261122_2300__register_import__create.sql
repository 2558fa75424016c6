create table register_import (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  person_id uuid not null references person,
  file_name text not null,
  made_at timestamptz not null,
  state text not null check (state in ('mapping', 'reading', 'ready', 'publishing', 'published', 'undoing', 'undone')),
  state_since timestamptz not null,
  headings jsonb not null,
  mapping jsonb not null,
  total integer not null,
  done integer not null default 0,
  progress_at timestamptz not null,
  reread boolean not null default false,
  kept_since integer not null default 0
);
create index register_import_of_body on register_import (public_body_id, made_at desc);
comment on table register_import is 'A list of partnerships that a public body brings into the register, published or undone as a whole.';
comment on column register_import.headings is 'The cells of the row with headings, in order.';
comment on column register_import.mapping is 'Which column holds what: {field: column from 0}.';
comment on column register_import.done is 'How many of the rows the work that goes on has done; progress_at says when that was last written.';
comment on column register_import.reread is 'The register had changed when it was to be published, so that it was read once more.';
comment on column register_import.kept_since is 'How many records were left as they are when it was undone, because they had been changed since.';

create table register_import_row (
  register_import_id uuid not null references register_import on delete cascade,
  line integer not null,
  cells jsonb not null,
  verdict text check (verdict in ('fault', 'new', 'changed', 'same', 'duplicate', 'joined', 'repeated')),
  said jsonb not null default '{}',
  record jsonb,
  chosen boolean not null default false,
  based_on integer,
  published_version integer,
  primary key (register_import_id, line)
);
create index register_import_row_by_verdict on register_import_row (register_import_id, verdict, line);
comment on table register_import_row is 'A row of such a list: what stands there, what would become of it, and what did.';
comment on column register_import_row.line is 'As the spreadsheet counts, from 1.';
comment on column register_import_row.said is 'Faults, remarks, changed fields, and which record or line it is like.';
comment on column register_import_row.chosen is 'A person has said that this duplicate is published all the same.';
comment on column register_import_row.based_on is 'The version of the record that it was compared with.';
comment on column register_import_row.published_version is 'The version that publishing made: undone only while it is still the newest.';

create table register_import_heading (
  public_body_id uuid not null references public_body,
  heading text not null,
  field text,
  primary key (public_body_id, heading)
);
comment on table register_import_heading is 'What a body has said that a heading in its lists means; empty when the column is left out.';

create table register_source_feed (
  key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  url text not null,
  etag text,
  asked_at timestamptz,
  fetched_at timestamptz,
  failed_since timestamptz,
  failure text,
  records integer not null default 0,
  refused integer not null default 0
);
comment on table register_source_feed is 'Another installation whose published records are fetched into this register. Which they are is configured.';
comment on column register_source_feed.etag is 'What it called its newest answer: asked with it, it sends nothing when nothing is new.';
comment on column register_source_feed.failure is 'Why the last attempt gave nothing, as a code; empty when it went well.';
comment on column register_source_feed.refused is 'How many of its records did not pass the schema and were left out.';
