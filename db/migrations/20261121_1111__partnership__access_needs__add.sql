alter table partnership add column access_needs text not null default '';
comment on column partnership.access_needs is 'Interpreter, sign language or other adaptation that the party needs at meetings, in its own words.';
