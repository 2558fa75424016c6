create table registry_series (
  board_id uuid not null references board,
  year integer not null,
  last integer not null check (last >= 0),
  primary key (board_id, year)
) with (fillfactor = 50);
comment on table registry_series is 'The last registry number a board has used in a year. Locked while a number is taken, so the series has no gap.';

create table registry_case (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  board_id uuid not null references board,
  partnership_id uuid not null references partnership,
  year integer not null,
  number integer not null,
  registry_number text not null,
  external_number text,
  opened_on date not null,
  last_document integer not null default 0,
  unique (board_id, year, number),
  unique (partnership_id, board_id)
);
create index registry_case_number on registry_case (registry_number);
comment on table registry_case is 'A case in a board''s registry. Every public party of a partnership registers it with its own board.';
comment on column registry_case.public_body_id is 'The lead body of the case, as on every case table.';
comment on column registry_case.registry_number is 'The number as written, by the board''s pattern.';
comment on column registry_case.external_number is 'The number in the municipality''s own registry system, where that one rules.';
comment on column registry_case.last_document is 'The last document number used in the case.';

create table registry_entry (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  registry_case_id uuid not null references registry_case,
  partnership_id uuid not null references partnership,
  document_number integer not null,
  direction text not null check (direction in ('in', 'out', 'drawn_up')),
  on_date date not null,
  correspondent text not null,
  subject text not null,
  secret boolean not null default false,
  secrecy_provision text,
  external_number text,
  document_id uuid references document,
  event_seq integer not null,
  digest text not null,
  registered_at timestamptz not null,
  unique (registry_case_id, document_number),
  check (secret = (secrecy_provision is not null))
);
create index registry_entry_of_case on registry_entry (partnership_id);
create index registry_entry_document on registry_entry (document_id);
create index registry_entry_by_day on registry_entry (public_body_id, on_date desc);
comment on table registry_entry is 'A line in the registry (OSL 5 kap. 2 §): date, number, sender or recipient, short subject. Never changed or removed.';
comment on column registry_entry.direction is 'in: came in. out: sent. drawn_up: made here.';
comment on column registry_entry.correspondent is 'Who it came from or went to.';
comment on column registry_entry.secret is 'May hold secret information: the public view shows no more than its number and date.';
comment on column registry_entry.secrecy_provision is 'The paragraph of OSL that the secrecy rests on.';
comment on column registry_entry.digest is 'SHA-256 over the entry; bound by the event that was recorded with it.';
