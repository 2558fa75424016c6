-- Anybody may hand in an initiative and name any receiver of the receipt: no more than a few a day are mailed to one of them.
create table initiative_receipt (
  partnership_id uuid primary key references partnership,
  receiver text not null,
  day date not null,
  number integer,
  unique (receiver, day, number)
);
create index initiative_receipt_passing on initiative_receipt (day);
comment on table initiative_receipt is 'To whom the receipt of an initiative was mailed, kept for two weeks.';
comment on column initiative_receipt.receiver is 'SHA-256 of the mailbox that the address leads to.';
comment on column initiative_receipt.number is 'Which of the day it was to that receiver; empty when it was not mailed, since there had been enough.';
