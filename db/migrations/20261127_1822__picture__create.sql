create table picture (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/png', 'image/svg+xml')),
  bytes bytea not null check (octet_length(bytes) <= 100000),
  added_by uuid references person,
  added_at timestamptz not null
);
comment on table picture is 'Logos of public bodies, cleaned of all that is not picture. Documents name them by their digest: none is ever removed.';
comment on column picture.digest is 'SHA-256 of the bytes; its address ends in it.';

alter table public_body add column logo text references picture;
alter table public_body add column logo_alt_sv text;
alter table public_body add column logo_alt_en text;
comment on column public_body.logo is 'The digest of its logo; empty where its name alone stands on pages and documents.';
comment on column public_body.logo_alt_sv is 'What the logo shows, for those who do not see it.';
