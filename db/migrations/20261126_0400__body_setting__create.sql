create table body_setting (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  kind text not null check (kind in ('details', 'look', 'unit', 'series', 'mails', 'mail', 'paper')),
  about text not null default '',
  content jsonb not null,
  drafted_by uuid references person,
  drafted_at timestamptz not null,
  from_day date,
  decided_by uuid references person,
  decided_at timestamptz,
  discarded_by uuid references person,
  discarded_at timestamptz,
  applied_at timestamptz,
  check (decided_at is null or discarded_at is null)
);
create unique index on body_setting (public_body_id, kind, about) where decided_at is null and discarded_at is null;
create index on body_setting (public_body_id, kind, about, from_day);
comment on table body_setting is 'What a public body has chosen about itself and its texts: each version stays, with who wrote it, who took it into use and from which day.';
comment on column body_setting.about is 'Which unit (its id), board (its case prefix), kind of mail or kind of document; empty where there is only one.';
comment on column body_setting.content is 'Its fields by name, as written.';
comment on column body_setting.drafted_by is 'Empty where the version is what the installation was set up with.';
comment on column body_setting.from_day is 'The first day that it holds; empty for a draft, and for what the installation was set up with.';
comment on column body_setting.applied_at is 'When it was written to the table that holds it while it is in force: public_body or unit.';

alter table public_body add column registry_email text;
alter table public_body add column colour text check (colour ~ '^#[0-9a-f]{6}$');
comment on column public_body.registry_email is 'Where the registrar takes in papers, where that is another address than the one people write to.';
comment on column public_body.colour is 'A colour of its own instead of the theme''s: #rrggbb.';
