create table review_condition (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  text text not null,
  becomes text not null check (becomes in ('clause', 'task')),
  section_key text,
  who text,
  by_day date,
  added_by uuid not null references person,
  added_at timestamptz not null,
  removed_by uuid references person,
  removed_at timestamptz,
  met_by uuid references person,
  met_on date
);
create index review_condition_of_case on review_condition (partnership_id, added_at);
comment on table review_condition is 'Conditions that a review comes with. While the review goes on they are added and taken away; the event that concludes it keeps them as they were then.';
comment on column review_condition.becomes is 'clause: words in a section of the agreement. task: something to do.';
comment on column review_condition.section_key is 'The section of the agreement that a clause belongs in.';
comment on column review_condition.who is 'Who does a task: staffUnit, director, coordinator or party.';
comment on column review_condition.met_on is 'The day that a task was done.';
