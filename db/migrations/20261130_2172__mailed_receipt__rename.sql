-- Requests for documents and accessibility reports come from anybody too: their receipts, and the mails that tell officials of
-- them, are counted in the same place as the receipts of initiatives.
alter table initiative_receipt rename to mailed_receipt;
alter table mailed_receipt drop constraint initiative_receipt_partnership_id_fkey;
alter table mailed_receipt rename column partnership_id to about;
alter table mailed_receipt drop constraint initiative_receipt_pkey;
alter table mailed_receipt add column id uuid primary key default gen_random_uuid();
alter table mailed_receipt alter column id drop default;
create index mailed_receipt_about on mailed_receipt (about);
alter table mailed_receipt rename constraint initiative_receipt_receiver_day_number_key to mailed_receipt_receiver_day_number_key;
alter index initiative_receipt_passing rename to mailed_receipt_passing;
comment on table mailed_receipt is 'To whom mail was sent because somebody wrote without an account: receipts, and word to those who answer. Kept for two weeks.';
comment on column mailed_receipt.about is 'The partnership, the request for documents or the accessibility report.';
comment on column mailed_receipt.receiver is 'SHA-256 of the mailbox that the address leads to; of those who answer, apart from what they are mailed as writers.';
