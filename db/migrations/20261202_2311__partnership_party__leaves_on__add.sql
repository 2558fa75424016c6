alter table partnership_party add column leaves_on date;
comment on column partnership_party.leaves_on is 'The last day as a party that it has given notice of. Empty where no notice has been given, or it was taken back.';
create index partnership_party_leaves on partnership_party (leaves_on) where leaves_on is not null and until_day is null;
