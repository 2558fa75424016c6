create table partnership (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  board_id uuid not null references board,
  number text not null unique,
  registry_number text not null,
  title text collate "sv-SE-x-icu" not null,
  summary text not null default '',
  rulebook text not null,
  rulebook_version text not null,
  origin text not null,
  received_on date not null,
  received_by_name text,
  forwarded_on date,
  forwarded_by_name text,
  handed_in_by uuid references person,
  linked_from uuid references partnership,
  status text not null,
  status_since date not null,
  next_due date,
  waiting_side text check (waiting_side in ('public', 'party', 'both')),
  paused boolean not null default false,
  closed_on date,
  last_seq integer not null default 0,
  last_document integer not null default 0,
  party_names text not null default '',
  created_at timestamptz not null default now(),
  search tsvector generated always as (
    setweight(to_tsvector('swedish', title || ' ' || party_names), 'A')
      || setweight(to_tsvector('simple', title || ' ' || party_names), 'A')
      || setweight(to_tsvector('simple', registry_number || translate(' ' || number || ' ' || registry_number, '-/:', '   ')), 'A')
      || setweight(to_tsvector('swedish', summary), 'C')
  ) stored
);
create index partnership_registry_number on partnership (registry_number);
create index partnership_by_due on partnership (public_body_id, next_due, id);
create index partnership_by_received on partnership (public_body_id, received_on desc, id);
create index partnership_by_title on partnership (public_body_id, title, id);
create index partnership_by_status on partnership (public_body_id, status, next_due, id);
create index partnership_handed_in_by on partnership (handed_in_by);
create index partnership_linked_from on partnership (linked_from);
create index partnership_search on partnership using gin (search);
comment on table partnership is 'A case: one partnership from the first idea to the archive.';
comment on column partnership.public_body_id is 'The lead body: its rulebook, number series and calendar hold for the case.';
comment on column partnership.board_id is 'The lead body''s board, in whose registry the case has its number.';
comment on column partnership.number is 'Our own number, used in addresses: jar-2026-0001. Unique in the installation.';
comment on column partnership.registry_number is 'The lead board''s registry number, opaque text, here to be shown and searched.';
comment on column partnership.rulebook_version is 'The version the case started under, and keeps.';
comment on column partnership.origin is 'Who took the initiative: an initiator of the rulebook.';
comment on column partnership.received_on is 'The day anyone in the administration received the initiative: the four weeks count from here.';
comment on column partnership.forwarded_on is 'The day the staff unit got it, when somebody else received it first.';
comment on column partnership.handed_in_by is 'The person who handed in the initiative or registered it for somebody else.';
comment on column partnership.linked_from is 'The closed case that this one takes up anew.';
comment on column partnership.status is 'The state of the round, for searching only: the truth is the fold over case_event.';
comment on column partnership.next_due is 'The nearest last day among the duties, for sorting only.';
comment on column partnership.waiting_side is 'Which side has the ball, for filtering only.';
comment on column partnership.last_seq is 'Sequence number of the newest event; a change based on an older one is refused.';
comment on column partnership.last_document is 'Number of its newest document.';
comment on column partnership.party_names is 'Names of the parties, copied here to be searched.';

create table partnership_party (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  side text not null check (side in ('public', 'party', 'associated')),
  body_id uuid references public_body,
  organisation_id uuid references organisation,
  lead boolean not null default false,
  name_as_stated text not null,
  note text,
  from_day date not null,
  until_day date,
  check (num_nonnulls(body_id, organisation_id) = 1),
  check (not lead or body_id is not null)
);
create index partnership_party_of_case on partnership_party (partnership_id);
create index partnership_party_body on partnership_party (body_id, partnership_id) where until_day is null;
create index partnership_party_body_guest on partnership_party (body_id, partnership_id) where until_day is null and not lead;
create index partnership_party_organisation on partnership_party (organisation_id, partnership_id) where until_day is null;
comment on table partnership_party is 'The parties of a case, several on both sides, from when to when.';
comment on column partnership_party.public_body_id is 'The lead body of the case, as on every case table.';
comment on column partnership_party.body_id is 'The public body that is a party; it sees the case.';
comment on column partnership_party.organisation_id is 'The organisation that is a party: idea-based, associated, or public without a place in this installation.';
comment on column partnership_party.name_as_stated is 'Its name as it was written when it became a party.';
comment on column partnership_party.until_day is 'The first day that it is no longer a party; empty while it is one.';

create table partnership_unit (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  unit_id uuid not null references unit,
  from_day date not null,
  until_day date
);
create index partnership_unit_of_case on partnership_unit (partnership_id);
create index partnership_unit_unit on partnership_unit (unit_id, partnership_id) where until_day is null;
comment on table partnership_unit is 'The units (core services) that a case concerns: their heads see it.';
comment on column partnership_unit.until_day is 'The first day that it no longer holds; empty while it holds.';

create table partnership_person (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  person_id uuid not null references person,
  part text not null,
  side text not null check (side in ('public', 'party')),
  from_day date not null,
  until_day date,
  appointed_by uuid references person
);
create index partnership_person_of_case on partnership_person (partnership_id);
create index partnership_person_person on partnership_person (person_id, partnership_id) where until_day is null;
comment on table partnership_person is 'People with a part of their own in a case.';
comment on column partnership_person.part is 'contact, coordinator, legal, or a part that the rulebook names.';
comment on column partnership_person.until_day is 'The first day that it no longer holds; empty while it holds.';

create table conflict_of_interest (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  person_id uuid not null references person,
  ground text not null,
  declared_on date not null,
  declared_at timestamptz not null default now(),
  until_day date
);
create index conflict_of_interest_of_case on conflict_of_interest (partnership_id);
comment on table conflict_of_interest is 'Jäv: a person who says that they may not take part in a case, and is blocked from acting in it.';
comment on column conflict_of_interest.until_day is 'The first day that it no longer holds; empty while it holds.';
