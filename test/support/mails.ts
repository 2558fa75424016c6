import { sql } from 'kysely'
import type { Db } from '../../src/store/db.ts'

export type OrderedMail = {
  to: { email: string; name: string }
  attachments: { documentId?: string }[]
  content: {
    kind: string
    caseNumber: string
    outcome?: string
    approveBy?: string
    startsOn?: string
    meeting?: { sequence: number }
  }
}

/** The mails ordered in a case, the oldest first. */
export async function mailsOf(db: Db, number: string): Promise<OrderedMail[]> {
  const { rows } = await sql<{ payload: OrderedMail }>`
    select payload from graphile_worker._private_jobs
    where payload #>> '{content,caseNumber}' = ${number} order by id`.execute(db)
  return rows.map(({ payload }) => payload)
}

/** What each of them is. */
export async function mailKindsOf(db: Db, number: string): Promise<string[]> {
  return (await mailsOf(db, number)).map(({ content }) => content.kind)
}

/** What the mails ordered to an address say, the oldest first. */
export async function mailsTo(db: Db, email: string): Promise<Record<string, string>[]> {
  const { rows } = await sql<{ content: Record<string, string> }>`
    select payload -> 'content' as content from graphile_worker._private_jobs
    where payload #>> '{to,email}' = ${email} order by id`.execute(db)
  return rows.map(({ content }) => content)
}

/** The address in the newest mail to somebody. */
export async function linkMailedTo(db: Db, email: string): Promise<string> {
  return new URL((await mailsTo(db, email)).at(-1)?.url ?? '').pathname
}
