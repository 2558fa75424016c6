-- A party that has left a case finds what it was part of: few rows, asked for by organisation.
create index partnership_party_left on partnership_party (organisation_id) where until_day is not null;
