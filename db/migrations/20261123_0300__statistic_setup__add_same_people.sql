alter table statistic_setup add same_people text[] not null default '{}';
comment on column statistic_setup.same_people is 'Ids of other statistics of the agreement that count the same people, just as often: their small counts are hidden together.';
