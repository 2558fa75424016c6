-- What a document says can be disposed of by decision (gallring). Its row, its digest and its registry entries stay.
alter table document add column disposed_by_seq integer;
alter table document add constraint document_disposed_is_empty check (disposed_by_seq is null or model is null);
comment on column document.disposed_by_seq is 'The event in the same case that records the decision to dispose of what it said and of its files (gallring).';

create table disposed_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  disposed_at timestamptz not null
);
comment on table disposed_file is 'Files whose last document has been disposed of: their bytes are still to be removed from the file store.';
