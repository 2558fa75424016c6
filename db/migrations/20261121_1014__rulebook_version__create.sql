create table rulebook_version (
  folder text not null,
  version text not null,
  content jsonb not null,
  digest text not null,
  kept_at timestamptz not null default now(),
  primary key (folder, version)
);
create trigger rulebook_version_is_kept before update or delete on rulebook_version
  for each row execute function refuse_change();
comment on table rulebook_version is 'Every version of a rulebook that has been in use: a case keeps the one it started under.';
comment on column rulebook_version.folder is 'The body''s folder under rulebooks/.';
comment on column rulebook_version.content is 'The rulebook as it was read, with its base laid under it.';
comment on column rulebook_version.digest is 'SHA-256 of the content: the same version never says two things.';
