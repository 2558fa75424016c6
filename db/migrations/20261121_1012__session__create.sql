create table session (
  id uuid primary key,
  digest text not null unique,
  person_id uuid not null references person,
  membership_id uuid,
  language text not null check (language in ('sv', 'en')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_person on session (person_id) where ended_at is null;
comment on table session is 'A signed-in browser.';
comment on column session.digest is 'SHA-256 of the secret in the cookie.';
comment on column session.membership_id is 'The assignment the person acts under just now, in a body or an organisation.';
comment on column session.ended_at is 'When the person signed out, here or everywhere.';

create table one_time_link (
  digest text primary key,
  purpose text not null check (purpose in ('signIn', 'receipt', 'invitation')),
  person_id uuid references person,
  email text not null,
  target text not null,
  invitation_id uuid references invitation,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_link_email on one_time_link (lower(email), created_at);
comment on table one_time_link is 'A link sent by e-mail that works once: to sign in, to open a receipt, to answer an invitation.';
comment on column one_time_link.digest is 'SHA-256 of the secret in the link.';
comment on column one_time_link.target is 'The address in this product that the link leads to.';

create table outbox_mail (
  id uuid primary key,
  made_at timestamptz not null default now(),
  to_name text not null,
  to_address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  attachments jsonb not null default '[]'
);
create index outbox_mail_by_time on outbox_mail (made_at desc);
comment on table outbox_mail is 'The demonstration keeps its e-mail here and shows it instead of sending it.';
comment on column outbox_mail.attachments is 'Each attachment''s file name, media type and content in base64.';
