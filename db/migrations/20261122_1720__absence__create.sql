create table absence (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  membership_id uuid not null references body_membership,
  person_id uuid not null references person,
  deputy_id uuid not null references person check (deputy_id <> person_id),
  from_day date not null,
  until_day date not null check (until_day > from_day),
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz
);
create index on absence (deputy_id, from_day, until_day);
create index on absence (membership_id);
comment on table absence is 'Days on which somebody of a public body is away and another acts in their place. Why is nobody''s business here.';
comment on column absence.membership_id is 'The assignment that the deputy acts under in these days, with the rights of that role but for signing and taking a stance.';
comment on column absence.until_day is 'The first day that the deputy no longer acts. Coming back early moves it.';
