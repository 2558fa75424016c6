import { sql } from 'kysely'

/** The provision that a document `d` is flagged with: by the latest decision, otherwise as it was registered; or null. */
export const secrecyOf = sql<string | null>`case when d.secrecy_seq is not null then d.secrecy_provision
  else (select min(e.secrecy_provision) from registry_entry e where e.document_id = d.id) end`
