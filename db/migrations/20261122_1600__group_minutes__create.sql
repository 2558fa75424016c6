alter table meeting add column minutes_approved_on date;
comment on column meeting.minutes_approved_on is 'When both sides had approved the minutes of a group meeting; they were registered then.';

create table group_minutes (
  meeting_id uuid not null references meeting,
  version integer not null,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  content jsonb not null,
  written_by uuid not null references person,
  written_at timestamptz not null,
  primary key (meeting_id, version)
);
create index group_minutes_of_case on group_minutes (partnership_id);
comment on table group_minutes is 'The minutes of a steering or working group meeting, every version. Both sides may write; the newest holds.';
comment on column group_minutes.content is 'Notes, decisions and adjustments, each with an id of its own. See src/domain/group-minutes.ts.';

create table group_minutes_approval (
  meeting_id uuid not null,
  version integer not null,
  side text not null check (side in ('public', 'party')),
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  approved_by uuid not null references person,
  approved_at timestamptz not null,
  primary key (meeting_id, version, side),
  foreign key (meeting_id, version) references group_minutes
);
comment on table group_minutes_approval is 'That a side stands by a version of the minutes. A newer version needs new approvals.';

create table group_action_done (
  action_id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  done_on date not null,
  note text not null default '',
  done_by uuid not null references person,
  done_at timestamptz not null
);
create index group_action_done_of_case on group_action_done (partnership_id);
comment on table group_action_done is 'That what a group decided has been done. action_id is the id of the decision in group_minutes.content.';
