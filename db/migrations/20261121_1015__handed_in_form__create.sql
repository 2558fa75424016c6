create table handed_in_form (
  digest text primary key,
  partnership_id uuid not null references partnership,
  handed_in_at timestamptz not null default now()
);
comment on table handed_in_form is 'Forms that have been handed in, so that the same form sent twice opens one case.';
comment on column handed_in_form.digest is 'SHA-256 of the secret that the form carried.';
