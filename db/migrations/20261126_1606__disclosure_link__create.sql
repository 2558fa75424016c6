create table disclosure_link (
  request_id uuid not null references disclosure_request,
  number integer not null check (number > 0),
  public_body_id uuid not null references public_body,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  state_digest text not null,
  prev_hash text not null,
  hash text not null,
  primary key (request_id, number)
);
create trigger disclosure_link_is_kept before update or delete on disclosure_link
  for each row execute function refuse_change();
comment on table disclosure_link is 'The chain of a request for documents: one row for each change of it, its documents, what was put right and what followed. Never changed. A request from before the chain begins it with its next change.';
comment on column disclosure_link.number is 'The version that the request had after the change.';
comment on column disclosure_link.state_digest is 'SHA-256 of all that is kept of the request after the change but who asked, which can be removed at any time, and what is to be masked.';
comment on column disclosure_link.prev_hash is 'Hash of the change before it; of the request''s id for the first.';
comment on column disclosure_link.hash is 'SHA-256 over the row but itself. The newest one before an answer stands in the event of what was released.';
