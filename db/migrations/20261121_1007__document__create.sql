create table document (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  number integer not null,
  kind text not null,
  title text not null,
  language text not null default 'sv' check (language in ('sv', 'en')),
  model jsonb,
  template_version text,
  digest text not null,
  shared_with_party boolean not null default false,
  internal boolean not null default false,
  supersedes uuid references document,
  event_seq integer not null,
  created_at timestamptz not null,
  created_by uuid references person,
  unique (partnership_id, number),
  check (not (shared_with_party and internal))
);
comment on table document is 'A document in a case, drawn up here or handed in. It is never changed: a new version is a new row.';
comment on column document.number is 'Its number within the case, from 1.';
comment on column document.model is 'What it says, from which page, PDF and Word are made. Empty for a document that is only files.';
comment on column document.digest is 'SHA-256 over title, kind, model and the digests of its files; bound by the event that brought it in.';
comment on column document.shared_with_party is 'Both sides see it.';
comment on column document.internal is 'Working material of the side that wrote it.';
comment on column document.event_seq is 'The event that brought it into the case.';

create table document_file (
  document_id uuid not null references document,
  file_id uuid not null references file,
  position integer not null,
  part text not null default 'attachment' check (part in ('attachment', 'rendered')),
  primary key (document_id, file_id)
);
create index document_file_file on document_file (file_id);
comment on table document_file is 'The files of a document, in order.';
comment on column document_file.part is 'attachment: handed in with it and bound by its digest. rendered: made from the model, can be made again.';

create table partnership_organisation_document (
  partnership_id uuid not null references partnership,
  organisation_document_id uuid not null references organisation_document,
  public_body_id uuid not null references public_body,
  document_id uuid references document,
  linked_at timestamptz not null default now(),
  linked_by uuid references person,
  primary key (partnership_id, organisation_document_id)
);
comment on table partnership_organisation_document is 'Which of an organisation''s papers a case used.';
comment on column partnership_organisation_document.document_id is 'The registered document in the case that holds the same files.';
