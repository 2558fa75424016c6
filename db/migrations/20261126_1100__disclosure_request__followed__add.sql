alter table disclosure_request
  add column answer_confirmed_by text check (answer_confirmed_by in ('mailLink', 'passkey', 'openId', 'demo')),
  add column answer_confirmed_at timestamptz,
  add check ((answer_confirmed_by is null) = (answer_confirmed_at is null)),
  add column closed_at timestamptz,
  add column closed_by uuid references person,
  add column closed_as text check (closed_as in ('withdrawn', 'otherwise')),
  add column close_reasons text,
  add check ((closed_at is null) = (closed_by is null)),
  add check ((closed_at is null) = (closed_as is null)),
  add check ((closed_at is null) = (close_reasons is null)),
  add check (closed_at is null or answered_at is null);
drop index disclosure_request_open;
create index disclosure_request_open on disclosure_request (public_body_id, received_on)
  where answered_at is null and closed_at is null;
comment on column disclosure_request.answer_confirmed_by is 'How whoever gave the answer had shown that it was they, where the installation asks for it.';
comment on column disclosure_request.closed_as is 'withdrawn: by the one who asked. otherwise: answered in another way. Nothing was released here.';
comment on column disclosure_request.close_reasons is 'How it was withdrawn, or where the answer stands.';

create table disclosure_correction (
  id uuid primary key,
  request_id uuid not null references disclosure_request,
  public_body_id uuid not null references public_body,
  before jsonb not null,
  after jsonb not null,
  asker_changed boolean not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null references person,
  check (asker_changed or before <> after)
);
create index disclosure_correction_of_request on disclosure_correction (request_id);
comment on table disclosure_correction is 'Something that was written wrong when a request was taken in, put right before it was answered.';
comment on column disclosure_correction.before is 'What was changed, as it stood: receivedOn, channel, wanted.';
comment on column disclosure_correction.asker_changed is 'That what is said of the one who asks was changed, not from what to what: it can be removed at any time.';

create table disclosure_step (
  id uuid primary key,
  request_id uuid not null references disclosure_request,
  public_body_id uuid not null references public_body,
  number integer not null check (number > 0),
  kind text not null check (kind in ('decision', 'appeal', 'ruling')),
  on_date date not null,
  who text not null,
  sent_on date,
  outcome text check (outcome in ('upheld', 'changed', 'sentBack', 'notTried')),
  external_number text,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  unique (request_id, number),
  check ((kind = 'appeal') = (sent_on is not null)),
  check ((kind = 'ruling') = (outcome is not null))
);
comment on table disclosure_step is 'What followed on an answer: a formal decision, an appeal against it, and what the court ruled. Never changed or removed.';
comment on column disclosure_step.number is 'Its line in the registry of the request: ub-2026-1-1 is the first.';
comment on column disclosure_step.on_date is 'When it was decided, when the appeal came in, when the court ruled.';
comment on column disclosure_step.who is 'Who decided, by name and office, or which court. Never the one who asked.';
comment on column disclosure_step.sent_on is 'When the appeal was sent to the court.';
comment on column disclosure_step.external_number is 'Its number in another registry: the municipality''s, or the court''s.';
