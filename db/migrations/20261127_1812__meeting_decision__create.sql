create table meeting_decision (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  meeting_id uuid not null references meeting,
  position int not null,
  text text not null,
  owner_id uuid references person,
  owner text not null default '',
  due_day date
);
create index meeting_decision_of_case on meeting_decision (partnership_id);
create index meeting_decision_of_owner on meeting_decision (owner_id) where owner_id is not null;
create index meeting_decision_of_meeting on meeting_decision (meeting_id);
comment on table meeting_decision is 'What was agreed at a first meeting or an idea meeting, as its minutes say. With an owner it is something to do; that it is done stands in group_action_done.';
comment on column meeting_decision.owner is 'The owner as named then; empty where nobody was named.';
comment on column meeting_decision.due_day is 'The day by which it should be done.';
comment on table group_action_done is 'That what was decided or agreed at a meeting has been done. action_id is the id of the decision in group_minutes.content or in meeting_decision.';
