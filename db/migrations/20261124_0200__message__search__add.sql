-- What people write to each other in a case, and the notes they keep, are found by the search of everything.
alter table message add column search tsvector not null
  generated always as (to_tsvector('swedish', text)) stored;
create index message_search on message using gin (search);
comment on column message.search is 'The words of the message. Whoever searches finds only what they may read.';

alter table internal_note add column search tsvector not null
  generated always as (to_tsvector('swedish', text)) stored;
create index internal_note_search on internal_note using gin (search) where withdrawn_at is null;
comment on column internal_note.search is 'The words of the note. Only those of the same body or organisation find it.';
