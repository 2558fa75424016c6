create table signing (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  round text not null,
  agreed_seq integer not null,
  text_hash text not null,
  shown_file_id uuid not null references file,
  shown_hash text not null,
  began_at timestamptz not null,
  finished_document_id uuid references document deferrable initially deferred,
  finished_at timestamptz,
  sealed_document_id uuid references document deferrable initially deferred,
  sealed_hash text,
  sealed_level text check (sealed_level in ('B-B', 'B-T')),
  sealed_by text,
  sealed_at timestamptz,
  unique (partnership_id, round, agreed_seq)
);
create index signing_to_seal on signing (finished_at) where finished_document_id is not null and sealed_document_id is null;
comment on table signing is 'The signing of one agreed text: the PDF that everybody is shown, and what became of it.';
comment on column signing.round is 'The track of the process that it belongs to, such as round-1.';
comment on column signing.agreed_seq is 'The event by which the parties agreed on the text.';
comment on column signing.text_hash is 'SHA-256 over what the text says: has to be what the board decided on.';
comment on column signing.shown_hash is 'SHA-256 of the PDF that the signatories saw. It stands unchanged inside the finished one.';
comment on column signing.finished_document_id is 'The registered agreement with its signature page, once everybody has signed.';
comment on column signing.sealed_document_id is 'The sealed PDF. Until a job has made it, it is waited for.';
comment on column signing.sealed_by is 'The name in the certificate.';

create table signature (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  signing_id uuid not null references signing,
  party_id uuid not null references partnership_party,
  person_id uuid not null references person,
  name text not null,
  function text not null,
  represents text not null,
  method text not null check (method in ('mailLink', 'original', 'redirect')),
  evidence jsonb not null,
  event_seq integer not null,
  signed_on date not null,
  recorded_at timestamptz not null,
  unique (partnership_id, event_seq)
);
create index signature_of_signing on signature (signing_id);
comment on table signature is 'One person''s signature on the agreement, as they were called and what they were then.';
comment on column signature.method is 'mailLink: confirmed here by a fresh link in the mail. original: on paper, confirmed here. redirect: at a signing service.';
comment on column signature.evidence is 'What shows that it was this person: times and references, no secrets.';
comment on column signature.event_seq is 'The event that records it. Signatures given before the board''s newest yes no longer count.';

create table signing_attempt (
  digest text primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  signing_id uuid not null references signing,
  party_id uuid not null references partnership_party,
  person_id uuid not null references person,
  method text not null check (method in ('mailLink', 'redirect')),
  leads_to text,
  began_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index signing_attempt_of_person on signing_attempt (person_id, began_at);
comment on table signing_attempt is 'A signature that somebody has begun: one fresh secret, good for one signature by one person.';
comment on column signing_attempt.digest is 'SHA-256 of the secret in the link.';
comment on column signing_attempt.leads_to is 'The address of the signing service, where one is used.';

create table signed_original (
  id uuid primary key,
  public_body_id uuid not null references public_body,
  partnership_id uuid not null references partnership,
  signing_id uuid not null references signing,
  document_id uuid not null references document deferrable initially deferred,
  file_hash text not null,
  signed_on date not null,
  signers jsonb not null,
  uploaded_by uuid not null references person,
  uploaded_at timestamptz not null,
  rejected_by uuid references person,
  rejected_at timestamptz,
  rejected_reason text
);
create index signed_original_of_signing on signed_original (signing_id);
comment on table signed_original is 'An agreement that was signed on paper or elsewhere and handed in. It counts when each party has confirmed it.';
comment on column signed_original.signers is 'Who signed for each party: the party''s id with the ids of the people.';
