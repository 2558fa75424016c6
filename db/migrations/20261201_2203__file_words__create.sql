-- All the words of a file together, so that words which stand on different pages of it find it too.
create table file_words (
  file_id uuid primary key references file (id) on delete cascade,
  search tsvector not null
);
create index file_words_search on file_words using gin (search) with (gin_pending_list_limit = 64);
comment on table file_words is 'The words of a whole file, whichever page they stand on. Kept by triggers when its text is.';
comment on column file_words.search is 'Its words without their places. Words that have to stand beside each other are looked for page by page.';

-- What is too much for one row is found page by page alone.
create function keep_file_words(of_file uuid) returns void language plpgsql as $$
begin
  delete from file_words where file_id = of_file;
  insert into file_words (file_id, search)
    select of_file, array_to_tsvector(array_agg(distinct word.lexeme))
    from file_text t, unnest(t.search) word where t.file_id = of_file having count(*) > 0;
exception when program_limit_exceeded then return;
end
$$;

create function keep_words_of_files() returns trigger language plpgsql as $$
begin
  perform keep_file_words(file_id) from (select distinct file_id from changed where exists (select from file where id = file_id)) one;
  return null;
end
$$;
create trigger keep_words after insert on file_text referencing new table as changed
  for each statement execute function keep_words_of_files();
create trigger keep_words_gone after delete on file_text referencing old table as changed
  for each statement execute function keep_words_of_files();

select keep_file_words(file_id) from (select distinct file_id from file_text) one;
