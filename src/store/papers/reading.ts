import type { Actor } from '../../domain/actor.ts'
import type { DocumentId, Partnership } from '../../domain/partnership.ts'
import type { Role } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'
import type { CaseDocument } from './document.ts'

/** What was opened of a document. */
export type ReadForm = 'page' | 'pdf' | 'docx' | 'file' | 'whole' | 'board' | 'archive'

type Read = {
  actor: Actor
  partnership: Pick<Partnership, 'id' | 'lead'>
  documents: readonly Pick<CaseDocument, 'id' | 'secrecy'>[]
  form: ReadForm
  at: Date
}

/** Remembers who opened what is flagged as secret, before it is given out. Of what is not flagged nothing is kept. */
export async function recordReading(
  db: Db,
  { actor, partnership, documents, form, at }: Read,
): Promise<void> {
  const flagged = documents.filter(({ secrecy }) => secrecy !== null)
  if (flagged.length === 0) return
  await db
    .insertInto('document_reading')
    .values(
      flagged.map(({ id }) => ({
        ...{ id: newId(), public_body_id: partnership.lead.bodyId, partnership_id: partnership.id },
        ...{ document_id: id, person_id: actor.personId, role: actor.acting.role, form, read_at: at },
      })),
    )
    .execute()
}

export type Reading = { name: string; role: Role; form: ReadForm; readAt: string }

/** Who has opened a document since it was flagged, the latest first. */
export async function listReadings(db: Db, id: DocumentId, limit: number): Promise<Reading[]> {
  return db
    .selectFrom('document_reading as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.name', 'r.role', 'r.form', 'r.read_at as readAt'])
    .where('r.document_id', '=', id)
    .orderBy('r.read_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(limit)
    .$narrowType<{ role: Role; form: ReadForm }>()
    .execute()
}

/** Forgets who opened documents before an instant. */
export async function removeReadings(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('document_reading').where('read_at', '<', before.toISOString()).execute()
}
