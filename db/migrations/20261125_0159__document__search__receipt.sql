-- A receipt says nothing that the initiative beside it does not say: it is found by its title alone. Reading its text
-- by word forms cost more than everything else that is written of it.
alter table document drop column search;
alter table document add column search tsvector generated always as (
  setweight(to_tsvector('swedish', title), 'A')
    || setweight(jsonb_to_tsvector('swedish',
      case when kind = 'receipt' then '{}'::jsonb else coalesce(model, '{}'::jsonb) end, '["string"]'), 'C')
) stored;
create index document_search on document using gin (search);
comment on column document.search is 'Title and text of the paper; of a receipt the title alone. Whoever searches finds only papers that they may read.';
