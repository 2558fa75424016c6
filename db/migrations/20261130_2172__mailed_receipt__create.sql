-- Requests for documents and accessibility reports come from anybody too: their receipts, and the mails that tell officials of
-- them, are counted in the same place as the receipts of initiatives. The table of these alone stays until no process of the
-- version before can write in it.
create table mailed_receipt (
  id uuid primary key,
  about uuid not null,
  receiver text not null,
  day date not null,
  number integer,
  unique (receiver, day, number)
);
create index mailed_receipt_about on mailed_receipt (about);
create index mailed_receipt_passing on mailed_receipt (day);
insert into mailed_receipt (id, about, receiver, day, number)
  select gen_random_uuid(), partnership_id, receiver, day, number from initiative_receipt;
comment on table mailed_receipt is 'To whom mail was sent because somebody wrote without an account: receipts, and word to those who answer. Kept for two weeks.';
comment on column mailed_receipt.about is 'The partnership, the request for documents or the accessibility report.';
comment on column mailed_receipt.receiver is 'SHA-256 of the mailbox that the address leads to; of those who answer, apart from what they are mailed as writers.';
comment on column mailed_receipt.number is 'Which of the day it was to that receiver; empty when it was not mailed, since there had been enough.';
comment on table initiative_receipt is 'No longer used: see mailed_receipt. Emptied as its rows grow old, and dropped when no process of the version before runs.';
