-- What uploaded files say, page by page, for the search of everything. A job reads them after the virus scan, old files too.
create table file_text (
  file_id uuid not null references file (id) on delete cascade,
  piece integer not null,
  page integer,
  sheet integer,
  text text not null,
  search tsvector not null generated always as (to_tsvector('swedish', text)) stored,
  primary key (file_id, piece)
);
create index file_text_search on file_text using gin (search) with (gin_pending_list_limit = 64);
comment on table file_text is 'What an uploaded file says, in pieces: a page of a PDF, a sheet, a part of a long text. Goes with its file.';
comment on column file_text.piece is '1, 2, 3 … in the order of the file.';
comment on column file_text.page is 'The page, where the file has pages.';
comment on column file_text.sheet is 'The number of the sheet, where the file is a workbook.';
comment on column file_text.search is 'Its words. Whoever searches finds only those of documents that they may read.';

alter table file
  add column text_state text check (text_state in ('read', 'cut', 'none', 'unreadable', 'tooLarge', 'otherKind')),
  add column text_read_at timestamptz;
comment on column file.text_state is 'What came of reading its text: all of it, only the beginning, none in it (a picture), not readable, too large, or of a kind that is not read. Empty: it waits.';
-- What we have made ourselves has never been scanned: it is found by the paper that it was made of.
create index file_text_waiting on file (received_at)
  where text_state is null and scanned_at is not null and scan_state in ('clean', 'unscanned');
