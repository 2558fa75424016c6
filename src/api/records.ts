import { withAddresses } from '../domain/register/register-documents.ts'
import type { RegisterRecord } from '../domain/register.ts'

/** Where a record is read by people. */
export function pageOf(origin: string, id: string): string {
  return `${origin}/register/${id}`
}

/** The record as it leaves this installation: its home is here, unless it was fetched from another. */
export function published(record: RegisterRecord, origin: string): RegisterRecord {
  const home = record.provenance.home ?? pageOf(origin, record.id)
  return withAddresses({ ...record, provenance: { ...record.provenance, home } }, pageOf(origin, record.id))
}
