create table lesson (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  version integer not null default 1,
  body text not null,
  tags text[] not null default '{}',
  side text not null check (side in ('public', 'party')),
  written_by uuid not null references person,
  written_at timestamptz not null,
  removed_by uuid references person,
  removed_at timestamptz,
  search tsvector not null generated always as (to_tsvector('swedish', body)) stored
);
create index on lesson (partnership_id);
create index on lesson using gin (search);
comment on table lesson is 'What the parties of a partnership have learnt, for others to use. Written once every party has handed in its own answer to the evaluation.';
comment on column lesson.tags is 'Of the tags of the rulebook.';
comment on column lesson.side is 'The side of whoever wrote it last.';

create table lesson_consent (
  lesson_id uuid not null references lesson,
  party_id uuid not null references partnership_party,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  given_by uuid not null references person,
  given_at timestamptz not null,
  primary key (lesson_id, party_id)
);
comment on table lesson_consent is 'That a party agrees to share a lesson with everyone who is signed in. Removed when the lesson is changed or the party changes its mind.';
