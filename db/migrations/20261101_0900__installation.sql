-- What this database is for. Decided at the first start and never changed: a demo never becomes production, nor the reverse.
create table installation (
  single boolean primary key default true check (single),
  demo boolean not null,
  created_at timestamptz not null default now(),
  demo_loaded_at timestamptz
);

comment on table installation is 'The one row that says what this database is for.';
comment on column installation.single is 'Always true: there is one row.';
comment on column installation.demo is 'Invented examples live here; a production start refuses the database.';
comment on column installation.demo_loaded_at is 'When the demo was completely loaded; empty while it is being loaded.';
