alter table unit add column opened_by uuid references person;
alter table unit add column closed_by uuid references person;
alter table unit add column closed_at timestamptz;
comment on column unit.opened_by is 'The administrator who added it; empty where it came with the installation.';
comment on column unit.closed_by is 'The administrator who ended it, when until_day was set in the product.';
