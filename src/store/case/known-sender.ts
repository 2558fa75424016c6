import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

type Asked = {
  /** SHA-256 of the form's secret, and of what it says. */
  digests: readonly string[]
  /** Ten digits. */
  organisationNumber: string | null
  email: string | null
  /** Whom the receipt is for, so that no more than a few are mailed in a day; null where that is not counted. */
  receipt?: { receiver: string; day: PlainDate } | null
}

/** What is here already of a form that is handed in, and of whom it comes from. */
export type KnownSender = {
  /** The case that the same form opened when it was handed in before. */
  caseNumber: string | null
  organisationId: OrganisationId | null
  personId: PersonId | null
  hasDraft: boolean
  receiptsToday: number
}

/** One query. */
export async function findKnownSender(
  db: Db,
  { digests, organisationNumber, email, receipt = null }: Asked,
): Promise<KnownSender> {
  const { rows } = await sql<KnownSender>`select
    (select p.number from handed_in_form f join partnership p on p.id = f.partnership_id
      where f.digest = any(${[...digests]}) limit 1) as "caseNumber",
    (select id from organisation where organisation_number = ${organisationNumber}) as "organisationId",
    (select id from person where lower(email) = ${email?.trim().toLowerCase() ?? null}) as "personId",
    exists (select from draft where secret_digest = ${digests[0] ?? null}) as "hasDraft",
    (select coalesce(max(number), 0) from mailed_receipt
      where receiver = ${receipt?.receiver ?? null} and day = ${receipt?.day ?? null}) as "receiptsToday"`.execute(
    db,
  )
  const [known] = rows
  if (known === undefined) throw new Error('A question without a from has one answer')
  return known
}
