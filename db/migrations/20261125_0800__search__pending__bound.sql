-- What is written waits beside a word index until it is sorted in, and every search reads all that waits. 4 MB of it, as
-- PostgreSQL lets it grow, takes a search some ten milliseconds: little may wait.
alter index partnership_search set (gin_pending_list_limit = 64);
alter index organisation_search set (gin_pending_list_limit = 64);
alter index document_search set (gin_pending_list_limit = 64);
alter index message_search set (gin_pending_list_limit = 64);
