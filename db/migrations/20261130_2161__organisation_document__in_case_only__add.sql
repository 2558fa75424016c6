alter table organisation_document add column in_case_only boolean not null default false;
comment on column organisation_document.in_case_only is 'What a body said of the paper in a case: it holds there, and the organisation keeps its own as it was.';
drop index organisation_document_current;
create unique index organisation_document_current on organisation_document (organisation_id, kind)
  where superseded_at is null and not in_case_only;
