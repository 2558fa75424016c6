create table installation (
  only_row boolean primary key default true check (only_row),
  instance_id uuid not null,
  demo boolean not null,
  created_at timestamptz not null default now()
);
comment on table installation is 'What this database is: one row, written the first time the product starts on it.';
comment on column installation.instance_id is 'Tells this installation from every other one, for example when national data are gathered.';
comment on column installation.demo is 'True when the database holds the demonstration. A production start refuses such a database.';
