create table passkey (
  id uuid primary key,
  person_id uuid not null references person,
  credential text not null unique,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_at timestamptz not null,
  last_used_at timestamptz
);
create index on passkey (person_id);
comment on table passkey is 'A passkey that signs a person in. What it is opened with (finger, face, code) never leaves the person''s own device. One that is removed is a row less.';
comment on column passkey.credential is 'The identifier that the device chose, base64url.';
comment on column passkey.public_key is 'COSE, base64url. The private key stays in the device.';
comment on column passkey.counter is 'How many times the device says that it has been used; 0 for those that do not count.';
comment on column passkey.name is 'What its owner calls it.';

create table sign_in_attempt (
  digest text primary key,
  kind text not null check (kind in ('passkeyAdded', 'passkeyUsed', 'openId', 'mailLink')),
  person_id uuid references person,
  session_id uuid references session on delete cascade,
  content jsonb not null,
  began_at timestamptz not null,
  expires_at timestamptz not null
);
create index on sign_in_attempt (session_id) where session_id is not null;
create index on sign_in_attempt (expires_at);
comment on table sign_in_attempt is 'What we asked a device, an identity provider or a mailbox, until it is answered. An answer takes the row away, so that none is used twice.';
comment on column sign_in_attempt.digest is 'SHA-256 of what the answer must bring back: the challenge, or the secret of the cookie or the link.';
comment on column sign_in_attempt.session_id is 'The session that is to be confirmed; null where somebody is about to sign in.';
