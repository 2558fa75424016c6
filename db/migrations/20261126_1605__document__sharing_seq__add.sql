alter table document add column sharing_seq integer;
create index on document (partnership_id) where sharing_seq is null;
comment on column document.sharing_seq is 'The first event that binds who may read it: shared, waits or internal, in case_event.bound. Empty in a document from before that was bound; the next event of the case binds it as it then stands.';
comment on column case_event.bound is 'Digests of the documents and registry entries that were written with the event, and under sharing who may read a document from then on.';
