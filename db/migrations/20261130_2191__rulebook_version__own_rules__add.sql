alter table rulebook_version add column own_rules text;
comment on column rulebook_version.own_rules is 'What a body has written in the product and laid over the rulebook of the folder to make this version, as YAML. Null where the version came along.';
comment on column public_body.rulebook is 'What new cases follow: the newest version of a folder under rulebooks/, or after an @ a version that the body has made of one itself.';
