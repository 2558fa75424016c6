create table meeting (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  kind text not null,
  on_date date not null,
  starts_at time not null,
  ends_at time not null check (ends_at > starts_at),
  place text,
  link text,
  access_needs text,
  invitation_sequence integer not null default 0,
  called_at timestamptz not null,
  called_by uuid references person,
  held_at timestamptz,
  cancelled_at timestamptz,
  cancelled_reason text,
  minutes_document_id uuid references document,
  check (place is not null or link is not null)
);
create index meeting_of_case on meeting (partnership_id, on_date);
create index meeting_by_day on meeting (public_body_id, on_date);
comment on table meeting is 'A meeting in a case: first meeting, idea meeting, steering group, working group.';
comment on column meeting.starts_at is 'Time of day in Sweden.';
comment on column meeting.invitation_sequence is 'Rises each time the invitation is sent anew, so that calendars update (RFC 5545 SEQUENCE).';
comment on column meeting.held_at is 'When somebody recorded that it was held.';

create table meeting_agenda_item (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  meeting_id uuid not null references meeting,
  position integer not null,
  title text not null,
  note text,
  proposed_by uuid references person,
  side text not null check (side in ('public', 'party')),
  superseded_at timestamptz
);
create index meeting_agenda_item_of_meeting on meeting_agenda_item (meeting_id, position);
comment on table meeting_agenda_item is 'What a meeting takes up, in order, and which side proposed it.';

create table meeting_attendance (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  meeting_id uuid not null references meeting,
  person_id uuid references person,
  name text not null,
  email text,
  represents text not null,
  side text not null check (side in ('public', 'party')),
  attended boolean,
  superseded_at timestamptz
);
create index meeting_attendance_of_meeting on meeting_attendance (meeting_id);
create index meeting_attendance_person on meeting_attendance (person_id);
comment on table meeting_attendance is 'Who was asked to a meeting, and whether they came.';
comment on column meeting_attendance.represents is 'The unit or organisation, as it was named then.';
comment on column meeting_attendance.attended is 'Empty until the meeting has been held.';
