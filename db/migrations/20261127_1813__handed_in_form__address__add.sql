-- Other forms than initiatives are handed in once, too: a message, a call to a meeting, a request.
alter table handed_in_form alter column partnership_id drop not null;
alter table handed_in_form add column address text;
create index handed_in_form_passing on handed_in_form (handed_in_at) where partnership_id is null;
comment on table handed_in_form is 'Forms that have been handed in, so that the same form sent twice does something once.';
comment on column handed_in_form.digest is 'SHA-256 of the secret that the form carried, or of who wrote what and where.';
comment on column handed_in_form.partnership_id is 'The case that an initiative opened; null for other forms, which are forgotten after a day.';
comment on column handed_in_form.address is 'Where the form led when it was handed in.';
