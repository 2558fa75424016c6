-- The record of a partnership is made when somebody publishes it, so nothing wrote or read a draft of it.
drop table register_draft;
-- What a public body calls things stands in body_setting, in versions.
alter table public_body drop column labels;
