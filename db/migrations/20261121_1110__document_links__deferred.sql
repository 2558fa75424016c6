-- A paper and what names it are written in one transaction, in either order.
alter table meeting
  alter constraint meeting_minutes_document_id_fkey deferrable initially deferred;
alter table partnership_organisation_document
  alter constraint partnership_organisation_document_document_id_fkey deferrable initially deferred;
alter table assessment
  alter constraint assessment_document_id_fkey deferrable initially deferred;
