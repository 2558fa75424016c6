-- What a paper is called and what it says, by Swedish word forms. Only its texts, not the names of its parts.
alter table document add column search tsvector generated always as (
  setweight(to_tsvector('swedish', title), 'A')
    || setweight(jsonb_to_tsvector('swedish', coalesce(model, '{}'::jsonb), '["string"]'), 'C')
) stored;
create index document_search on document using gin (search);
comment on column document.search is 'Title and text of the paper. Whoever searches finds only papers that they may read.';
