import type { RegisterRecord } from '../../../../domain/register.ts'
import type { Registered } from '../../../../store/register/register-history.ts'
import type { Visit } from '../../../visit.ts'

export type EntryProps = { at: Visit; one: RegisterRecord; known: Registered }

/** The record tells of a case that is followed here: its facts have no source but the case. */
export function isOfCase({ provenance }: RegisterRecord): boolean {
  return provenance.origin === 'case'
}
