create table accessibility_report (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  year integer not null,
  serial integer not null check (serial > 0),
  kind text not null check (kind in ('deficiency', 'otherFormat')),
  page text not null,
  what text not null,
  format text not null,
  sender_name text not null,
  sender_email text,
  language text not null check (language in ('sv', 'en')),
  received_at timestamptz not null,
  answer_by date not null,
  answered_at timestamptz,
  answered_by uuid references person,
  outcome text check (outcome in ('fixed', 'planned', 'sent', 'notFixed')),
  answer text,
  planned_on date,
  unique (public_body_id, year, serial),
  check ((answered_at is null) = (outcome is null)),
  check ((answered_at is null) = (answer is null)),
  check ((answered_at is null) = (answered_by is null))
);
create index accessibility_report_open on accessibility_report (public_body_id, answer_by) where answered_at is null;
comment on table accessibility_report is 'What somebody could not use on the site, or a wish to have content in another form: a case of its own with a last day for the answer. The sender needs no account.';
comment on column accessibility_report.year is 'The year and the serial make its number, tg-2026-1: without gaps for each public body.';
comment on column accessibility_report.page is 'The page, document or address that it is about, in the words of the sender.';
comment on column accessibility_report.format is 'The form that the content is wanted in; empty for a deficiency.';
comment on column accessibility_report.sender_email is 'Where the answer is sent; null reads it at the address of the receipt.';
comment on column accessibility_report.answer_by is 'Last day for the answer: ten working days after it was received (our own limit).';
comment on column accessibility_report.planned_on is 'When a deficiency is to be put right, where it is planned.';
