create table register_document (
  register_partnership_id text not null references register_partnership,
  number integer not null,
  document_id uuid not null references document,
  published_at timestamptz not null,
  published_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  reason text,
  primary key (register_partnership_id, number)
);
create index register_document_by_document on register_document (document_id);
comment on table register_document is 'A document of a case that is or has been published with its partnership in the register.';
comment on column register_document.number is 'Its number in the case, which is part of its lasting address.';
comment on column register_document.published_by is 'Who read it through and published it.';
comment on column register_document.reason is 'Why it was taken away, as anybody may read it; null when it was flagged as secret or disposed of.';
