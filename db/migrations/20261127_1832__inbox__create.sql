create table inbox_key (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  name text not null,
  secret text not null,
  created_by uuid not null references person,
  created_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz
);
create index inbox_key_of_body on inbox_key (public_body_id);
comment on table inbox_key is 'Another system of a body, such as its diary or its finance system, that may tell us what it has done.';
comment on column inbox_key.secret is 'The other system signs each message with it (HMAC-SHA256).';
comment on column inbox_key.ended_at is 'When it was taken away; empty while it is taken.';

create table inbox_message (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  inbox_key_id uuid not null references inbox_key,
  message_id text not null,
  digest text not null,
  content jsonb not null,
  received_at timestamptz not null,
  applied_at timestamptz,
  partnership_id uuid references partnership,
  refused_at timestamptz,
  refusal text,
  set_aside_at timestamptz,
  set_aside_by uuid references person,
  set_aside_reason text,
  unique (inbox_key_id, message_id),
  check (applied_at is null or set_aside_at is null)
);
create index inbox_message_of_key on inbox_message (inbox_key_id, received_at desc);
comment on table inbox_message is 'What another system has told, kept before it is applied: once for each id that the sender gave it.';
comment on column inbox_message.digest is 'SHA-256 of the message as it came: the same id with another message is refused.';
comment on column inbox_message.refusal is 'Why it could not be applied the last time it was tried.';
comment on column inbox_message.set_aside_at is 'When the administrator chose that it is not to be applied.';

-- A payment may be told by the finance system, which is nobody here.
alter table fund_movement alter column written_by drop not null;
alter table fund_movement add column reference text;
create unique index fund_movement_reference on fund_movement (party_id, reference) where withdrawn_at is null;
comment on column fund_movement.written_by is 'Empty where another system told of it.';
comment on column fund_movement.reference is 'What the finance system calls the payment, where that told of it.';
