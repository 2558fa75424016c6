alter table installation add column demo_loaded_at timestamptz;
comment on column installation.demo_loaded_at is 'When the demonstration was completely loaded; empty while it is loading and where there is none.';
