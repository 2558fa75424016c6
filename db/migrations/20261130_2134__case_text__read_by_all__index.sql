-- Goals that have been signed are read by everybody who sees the case, as reasons are.
drop index case_text_reasons;
create index case_text_read_by_all on case_text using gin (search) with (gin_pending_list_limit = 64)
  where kind in ('reason', 'goal');
