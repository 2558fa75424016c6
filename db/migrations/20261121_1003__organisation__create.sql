create table organisation (
  id uuid primary key,
  name text collate "sv-SE-x-icu" not null,
  aliases text[] not null default '{}',
  organisation_number text,
  legal_form text,
  website text,
  email text,
  phone text,
  purpose text,
  municipality_code text,
  verified_at timestamptz,
  verified_by uuid references person,
  example boolean not null default false,
  search tsvector generated always as (
    to_tsvector('swedish', name || ' ' || coalesce(purpose, ''))
      || to_tsvector('simple', name || ' ' || coalesce(organisation_number, ''))
  ) stored,
  created_at timestamptz not null default now(),
  created_by uuid references person
);
create unique index organisation_number_once on organisation (organisation_number)
  where organisation_number is not null;
create index organisation_name on organisation (name);
create index organisation_search on organisation using gin (search);
comment on table organisation is 'An idea-based organisation, a company or a public party outside this installation.';
comment on column organisation.organisation_number is 'Ten digits without hyphen. Each number stands for one organisation.';
comment on column organisation.purpose is 'What the statutes say that it is for.';
comment on column organisation.verified_at is 'When an official checked that the number belongs to the organisation; a valid format proves nothing.';
comment on column organisation.example is 'Invented for the demonstration and shown as an example.';

create table organisation_history (
  id uuid primary key,
  organisation_id uuid not null references organisation,
  earlier jsonb not null,
  changed_at timestamptz not null default now(),
  changed_by uuid references person
);
create index organisation_history_of_organisation on organisation_history (organisation_id, changed_at);
comment on table organisation_history is 'How an organisation''s details read before each change.';

create table organisation_membership (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null,
  assignment text,
  from_day date not null,
  until_day date,
  invited_by uuid references person,
  ended_by uuid references person
);
create index organisation_membership_of_person on organisation_membership (person_id);
create index organisation_membership_of_organisation on organisation_membership (organisation_id);
comment on table organisation_membership is 'Who may act for an organisation, as what, from when to when.';
comment on column organisation_membership.role is 'One of the party roles in src/domain/roles.ts.';
comment on column organisation_membership.assignment is 'What the person is in the organisation, in its own words: ordförande, verksamhetsledare.';
comment on column organisation_membership.until_day is 'The first day that it no longer holds; empty while it holds.';

create table invitation (
  id uuid primary key,
  organisation_id uuid references organisation,
  public_body_id uuid references public_body,
  unit_id uuid references unit,
  email text not null,
  name text not null,
  role text not null,
  invited_by uuid not null references person,
  created_at timestamptz not null default now(),
  accepted_at timestamptz,
  accepted_by uuid references person,
  withdrawn_at timestamptz,
  check (num_nonnulls(organisation_id, public_body_id) = 1)
);
create index invitation_of_organisation on invitation (organisation_id);
create index invitation_of_body on invitation (public_body_id);
comment on table invitation is 'A colleague asked by e-mail to act for an organisation or a public body.';
comment on column invitation.accepted_by is 'Who answered: the membership then starts.';
