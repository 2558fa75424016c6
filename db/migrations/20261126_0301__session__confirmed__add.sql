alter table session
  add column confirmed_at timestamptz,
  add column confirmed_by text check (confirmed_by in ('mailLink', 'passkey', 'openId', 'demo')),
  add check ((confirmed_at is null) = (confirmed_by is null));
comment on column session.confirmed_at is 'When the person last showed that it is they who sit there: by signing in, or anew before a decision.';
comment on column session.confirmed_by is 'How they showed it: a mailed link, a passkey, the identity provider; or the list of people of the demonstration.';
