-- Still nothing but the partnerships that ship with the product: they are filled anew at the next start.
truncate register_partnership, register_version, register_text, register_party, register_organisation,
  register_organisation_apart, register_correction, register_reading;
update register_state set version = version + 1;
alter table register_partnership
  add known text[] not null,
  add last_length integer not null,
  add funding_ore bigint;
comment on column register_partnership.known is 'What its record states, for figures with their coverage: money, results, contributions, agreement, number, verified, days.';
comment on column register_partnership.last_length is 'How many years the latest period touches; 0 where its length is not known.';
