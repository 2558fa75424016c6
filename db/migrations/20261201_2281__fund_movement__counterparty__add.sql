alter table fund_movement add column counterparty_id uuid references partnership_party;
comment on column fund_movement.counterparty_id is 'The organisation that got the money, or paid it back. Empty where nobody has said it.';
