create table draft (
  id uuid primary key,
  public_body_id uuid references public_body,
  partnership_id uuid references partnership,
  owner_id uuid references person,
  secret_digest text,
  key text not null,
  payload jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (num_nonnulls(owner_id, secret_digest) = 1)
);
create unique index draft_of_person on draft (owner_id, key) where owner_id is not null;
create unique index draft_of_secret on draft (secret_digest, key) where secret_digest is not null;
create index draft_of_case on draft (partnership_id);
comment on table draft is 'A form somebody has begun. Working material: removed when it is handed in or given up.';
comment on column draft.secret_digest is 'SHA-256 of the secret in the link, for somebody who has not signed in.';
comment on column draft.key is 'Which form it is, for example initiative or consideration:jar-2026-0001.';
comment on column draft.version is 'Rises with each save. A save based on an older version is refused and both texts are shown.';

create table notice (
  id uuid primary key,
  public_body_id uuid references public_body,
  partnership_id uuid references partnership,
  person_id uuid not null references person,
  kind text not null,
  params jsonb not null,
  created_at timestamptz not null,
  emailed_at timestamptz,
  read_at timestamptz
);
create index notice_of_person on notice (person_id, created_at desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_to_email on notice (created_at) where emailed_at is null;
create index notice_of_case on notice (partnership_id);
comment on table notice is 'Something a person should know. The words are made when it is read, from kind and params.';

create table notice_choice (
  person_id uuid not null references person,
  kind text not null,
  channel text not null check (channel in ('now', 'daily', 'never')),
  chosen_at timestamptz not null default now(),
  primary key (person_id, kind)
);
comment on table notice_choice is 'How a person wants each kind of notice by e-mail: at once, gathered once a day, or not at all.';

create table message (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  author_id uuid not null references person,
  author_name text not null,
  author_represents text not null,
  side text not null check (side in ('public', 'party')),
  text text not null,
  sent_at timestamptz not null
);
create index message_of_case on message (partnership_id, sent_at);
comment on table message is 'What the parties write to each other in a case. Both sides read it; it is never changed.';
comment on column message.author_represents is 'The body or organisation the author wrote for.';

create table internal_note (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  author_id uuid not null references person,
  author_name text not null,
  side text not null check (side in ('public', 'party')),
  body_id uuid references public_body,
  organisation_id uuid references organisation,
  text text not null,
  written_at timestamptz not null,
  withdrawn_at timestamptz,
  check (num_nonnulls(body_id, organisation_id) = 1)
);
create index internal_note_of_case on internal_note (partnership_id, written_at);
comment on table internal_note is 'Working notes that stay with the public body or the organisation that wrote them.';
comment on column internal_note.withdrawn_at is 'Taken back by its author; no longer shown.';
