-- What a paper says, without the names of its blocks: a search shows the words around what it found.
create function paper_words(model jsonb) returns text language sql immutable parallel safe as $$
  select string_agg(said #>> '{}', ' ')
  from jsonb_path_query(model, 'strict $.blocks.** ? (@.type() == "string")', silent => true) said
  where said #>> '{}' not in ('heading', 'paragraph', 'list', 'definitions', 'table', 'quote', 'notice', 'answers', 'signatures',
    'pageBreak')
$$;
