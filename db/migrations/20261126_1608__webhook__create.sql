create table webhook (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  url text not null,
  secret text not null,
  created_by uuid not null references person,
  created_at timestamptz not null,
  ended_by uuid references person,
  ended_at timestamptz
);
create index webhook_of_body on webhook (public_body_id);
comment on table webhook is 'An address of another system, such as a diary or an e-archive, that is told what is recorded in the cases of a body.';
comment on column webhook.secret is 'Signs each message (HMAC-SHA256); the receiver has it too.';
comment on column webhook.ended_at is 'When it was taken away; empty while it is told.';

create table webhook_position (
  webhook_id uuid not null references webhook,
  partnership_id uuid not null references partnership,
  seq integer not null,
  primary key (webhook_id, partnership_id)
);
comment on table webhook_position is 'How far in the journal of each case a webhook has been told; a case without a row has been told nothing since the webhook came.';

create table webhook_delivery (
  id uuid primary key,
  webhook_id uuid not null references webhook,
  partnership_id uuid not null references partnership,
  seq integer not null,
  attempts integer not null default 0,
  next_try_at timestamptz not null,
  delivered_at timestamptz,
  given_up_at timestamptz,
  answer text,
  unique (webhook_id, partnership_id, seq)
);
create index webhook_delivery_due on webhook_delivery (next_try_at) where delivered_at is null and given_up_at is null;
comment on table webhook_delivery is 'One event on its way to one webhook: tried again until it is taken or given up.';
comment on column webhook_delivery.answer is 'The status of the latest answer, or why there was none.';

create table document_reading (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  document_id uuid not null references document,
  person_id uuid not null references person,
  role text not null,
  form text not null,
  read_at timestamptz not null
);
create index document_reading_of_document on document_reading (document_id, read_at desc);
comment on table document_reading is 'Each time that somebody opened a document that is flagged as one that may hold secret information.';
comment on column document_reading.form is 'What was opened: the page, the PDF, the Word file, a file handed in, or the whole case as a file.';
