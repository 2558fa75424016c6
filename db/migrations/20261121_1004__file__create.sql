create table file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  name text not null,
  scan_state text not null default 'waiting' check (scan_state in ('waiting', 'clean', 'infected', 'unscanned')),
  scanned_at timestamptz,
  received_at timestamptz not null default now(),
  received_from uuid references person
);
create index file_sha256 on file (sha256);
create index file_to_scan on file (received_at) where scan_state = 'waiting';
comment on table file is 'A file that was handed in or drawn up. The bytes lie in the file store under their digest.';
comment on column file.sha256 is 'Digest of the bytes. Equal files share bytes but keep a row each.';
comment on column file.media_type is 'Decided by what the file contains, not by its name.';
comment on column file.scan_state is 'Virus scan: waiting, clean, infected, or unscanned where no scanner is set up.';

create table organisation_document (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  kind text not null,
  status text not null check (status in ('received', 'missing', 'not_applicable', 'equivalent')),
  document_date date,
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid references person,
  superseded_at timestamptz,
  check (status not in ('not_applicable', 'equivalent') or note is not null)
);
create unique index organisation_document_current on organisation_document (organisation_id, kind)
  where superseded_at is null;
create index organisation_document_history on organisation_document (organisation_id, kind, recorded_at);
comment on table organisation_document is 'One of the papers an organisation shows: annual minutes, reports, audit, plan, statutes. Reused over cases.';
comment on column organisation_document.kind is 'A document kind of the rulebook.';
comment on column organisation_document.status is 'Received, missing, not applicable, or an equivalent (the last two say why in the note).';
comment on column organisation_document.document_date is 'The date of the paper itself: its freshness counts from this day.';
comment on column organisation_document.superseded_at is 'When a newer row took over; the old one is kept.';

create table organisation_document_file (
  organisation_document_id uuid not null references organisation_document,
  file_id uuid not null references file,
  position integer not null,
  primary key (organisation_document_id, file_id)
);
create index organisation_document_file_file on organisation_document_file (file_id);
comment on table organisation_document_file is 'The files that make up an organisation''s paper, in order.';
