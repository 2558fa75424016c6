alter table memo_section add column builds_on text;
comment on column memo_section.builds_on is 'A digest of what the case would have filled the section with when it was opened to be written. Null where it was written before this was kept.';
