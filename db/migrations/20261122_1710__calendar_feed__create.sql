create table calendar_feed (
  id uuid primary key,
  person_id uuid not null references person,
  made_at timestamptz not null,
  ended_at timestamptz
);
create unique index on calendar_feed (person_id) where ended_at is null;
comment on table calendar_feed is 'A secret address under which a person''s calendar program fetches their duties and meetings. The address is the id, sealed; it holds until it is ended.';
