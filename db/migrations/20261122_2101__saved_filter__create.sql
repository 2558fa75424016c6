create table saved_filter (
  id uuid primary key,
  person_id uuid not null references person,
  name text not null check (name <> ''),
  address text not null check (address like '/%'),
  saved_at timestamptz not null,
  unique (person_id, name)
);
comment on table saved_filter is 'A selection of a list that a person has given a name, as an address within the product.';
