create table checklist_answer (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  checklist text not null,
  question text not null,
  version integer not null,
  answer text,
  ground text not null default '',
  evidence_document_id uuid references document,
  evidence_link text,
  answered_by uuid not null references person,
  answered_at timestamptz not null,
  unique (partnership_id, checklist, question, version)
);
comment on table checklist_answer is 'Answers to a checklist of the rulebook. Each save is a new version; the highest one holds.';
comment on column checklist_answer.question is 'Key of the question in the rulebook.';
comment on column checklist_answer.answer is 'An answer of the checklist''s own scale. Empty while only the ground has been written.';
comment on column checklist_answer.evidence_link is 'Where on the web the ground can be seen.';

create table assessment (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  kind text not null check (kind in ('consideration', 'director', 'review')),
  outcome text not null,
  other_form text,
  reasons text not null,
  made_on date not null,
  made_by uuid not null references person,
  event_seq integer not null,
  document_id uuid references document
);
create index assessment_of_case on assessment (partnership_id, kind, event_seq);
comment on table assessment is 'A judgement in a case with its reasons: the consideration, the director''s assessment, the review.';
comment on column assessment.other_form is 'The form of cooperation or support that is recommended instead of a partnership.';
