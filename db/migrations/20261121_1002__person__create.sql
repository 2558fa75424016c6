create table person (
  id uuid primary key,
  name text collate "sv-SE-x-icu" not null,
  email text,
  phone text,
  language text not null default 'sv' check (language in ('sv', 'en')),
  example boolean not null default false,
  created_at timestamptz not null default now(),
  inactive_at timestamptz
);
create unique index person_email on person (lower(email));
create index person_name on person (name);
comment on table person is 'Anyone who signs in or is named in a case: name, work address and phone, never a personal number.';
comment on column person.email is 'Where sign-in links go. Unique, compared without regard to case.';
comment on column person.example is 'Invented for the demonstration, and offered on the demonstration''s sign-in page.';
comment on column person.inactive_at is 'Hidden from lists since then, but kept in registered documents (arkivplikt).';

create table person_history (
  id uuid primary key,
  person_id uuid not null references person,
  earlier jsonb not null,
  changed_at timestamptz not null default now(),
  changed_by uuid references person
);
create index person_history_of_person on person_history (person_id, changed_at);
comment on table person_history is 'How a person''s details read before each change.';

create table body_membership (
  id uuid primary key,
  person_id uuid not null references person,
  public_body_id uuid not null references public_body,
  unit_id uuid references unit,
  role text not null,
  from_day date not null,
  until_day date,
  appointed_by uuid references person,
  ended_by uuid references person
);
create index body_membership_of_person on body_membership (person_id);
create index body_membership_of_body on body_membership (public_body_id, role);
create index body_membership_of_unit on body_membership (unit_id);
comment on table body_membership is 'An assignment on the public side: who has which role, in which body and unit, from when to when.';
comment on column body_membership.role is 'One of the public roles in src/domain/roles.ts.';
comment on column body_membership.until_day is 'The first day that it no longer holds; empty while it holds.';

alter table board_meeting add foreign key (recorded_by) references person;
