create table case_event (
  partnership_id uuid not null references partnership,
  seq integer not null check (seq > 0),
  public_body_id uuid not null references public_body,
  type text not null,
  on_date date not null,
  recorded_at timestamptz not null,
  actor jsonb not null,
  content_digest text not null,
  bound jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (partnership_id, seq)
);
create index case_event_by_type on case_event (public_body_id, type, on_date);
comment on table case_event is 'The journal: one row for each thing that happened in a case, added in the same transaction as the change itself, and never changed.';
comment on column case_event.on_date is 'The legal day of the act.';
comment on column case_event.recorded_at is 'When it was written down.';
comment on column case_event.actor is 'Who did it, as they were then: person, name, role, side.';
comment on column case_event.content_digest is 'SHA-256 of the content, which lies in case_event_content and may be disposed of.';
comment on column case_event.bound is 'Digests of the documents and registry entries that were written with the event.';
comment on column case_event.prev_hash is 'Hash of the event before it; of the case''s id for the first.';
comment on column case_event.hash is 'SHA-256 over everything in the row but itself.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;
create trigger case_event_is_kept before update or delete on case_event
  for each row execute function refuse_change();

create table case_event_content (
  partnership_id uuid not null,
  seq integer not null,
  public_body_id uuid not null references public_body,
  content jsonb,
  disposed_by_seq integer,
  primary key (partnership_id, seq),
  foreign key (partnership_id, seq) references case_event,
  check ((content is null) = (disposed_by_seq is not null))
);
comment on table case_event_content is 'What an event says in full. Lies apart so that it can be disposed of by decision without breaking the chain.';
comment on column case_event_content.disposed_by_seq is 'The event in the same case that records the decision to dispose of this content (gallring).';

create table case_head (
  partnership_id uuid primary key,
  public_body_id uuid not null,
  seq integer not null,
  hash text not null
);
comment on table case_head is 'The newest event of each case, kept apart from the journal, so that a cut-off chain is found. Tied to no other table on purpose.';
