create table disclosure_request (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  year integer not null,
  serial integer not null check (serial > 0),
  received_on date not null,
  channel text not null check (channel in ('mail', 'letter', 'phone', 'visit')),
  wanted text not null,
  asker_name text,
  asker_email text,
  asker_other text,
  asker_removed_at timestamptz,
  asker_removed_by uuid references person,
  version integer not null default 1,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  answered_at timestamptz,
  answered_by uuid references person,
  way_on text,
  unique (public_body_id, year, serial),
  check ((answered_at is null) = (answered_by is null)),
  check (asker_removed_at is null or (asker_name is null and asker_email is null and asker_other is null))
);
create index disclosure_request_open on disclosure_request (public_body_id, received_on) where answered_at is null;
comment on table disclosure_request is 'Somebody asks a public body for public documents. Nobody has to say who they are or why.';
comment on column disclosure_request.year is 'The year and the serial make its number, ub-2026-1: without gaps for each public body.';
comment on column disclosure_request.wanted is 'What is asked for, in the words of the one who asks.';
comment on column disclosure_request.asker_email is 'How to reach the one who asks, if they want to be reached. Can be removed at any time.';
comment on column disclosure_request.version is 'Grows with every change of the request or of what is said of its documents: an answer is given to what was read.';
comment on column disclosure_request.way_on is 'What the answer says about a formal decision, where something is not released.';

create table disclosure_item (
  id uuid primary key,
  request_id uuid not null references disclosure_request,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  document_id uuid not null references document,
  added_at timestamptz not null,
  added_by uuid not null references person,
  outcome text check (outcome in ('whole', 'masked', 'refused')),
  provision text,
  reasons text,
  assessed_at timestamptz,
  assessed_by uuid references person,
  mask jsonb,
  released_seq integer,
  copy_document_id uuid references document deferrable initially deferred,
  released jsonb,
  unique (request_id, document_id),
  check ((outcome is null) = (assessed_at is null)),
  check ((outcome is null) = (assessed_by is null)),
  check (outcome is null or outcome = 'whole' or (provision is not null and reasons is not null)),
  check ((released_seq is null) = (released is null))
);
create index disclosure_item_document on disclosure_item (document_id);
create index disclosure_item_of_case on disclosure_item (partnership_id);
comment on table disclosure_item is 'One document that a request is about: how it is assessed, and what was released of it.';
comment on column disclosure_item.public_body_id is 'The body that was asked, which need not lead the case.';
comment on column disclosure_item.outcome is 'whole: all of it. masked: a copy in which parts are hidden. refused: nothing of it.';
comment on column disclosure_item.provision is 'The provision that masking or refusal rests on, as the official writes it.';
comment on column disclosure_item.mask is 'What is hidden in the copy that is being made: ranges of the text and words; and files that go along as they are. Emptied when the request is answered.';
comment on column disclosure_item.released_seq is 'The event in the case that records the release.';
comment on column disclosure_item.copy_document_id is 'The masked copy, a document of the case.';
comment on column disclosure_item.released is 'What was given out: name, size and SHA-256 of each file.';

create table disclosure_item_file (
  item_id uuid not null references disclosure_item,
  file_id uuid not null references file,
  primary key (item_id, file_id)
);
create index disclosure_item_file_file on disclosure_item_file (file_id);
comment on table disclosure_item_file is 'Masked files handed in for a copy that has not been released yet; then they are the files of the copy.';
