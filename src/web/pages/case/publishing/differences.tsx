import { changedFields } from '../../../../domain/register/list/record-of.ts'
import type { RegisterRecord } from '../../../../domain/register.ts'
import type { Language } from '../../../../domain/text.ts'
import { Facts } from '../../../parts/facts.tsx'
import type { SignedIn } from '../../../visit.ts'
import { periodInWords } from '../../register/naming.ts'
import { words as registerWords } from '../../register/words.ts'
import { recordFieldName } from '../../register-import/record-fields.ts'
import { words } from './words.ts'

type Both = { before: RegisterRecord; after: RegisterRecord }

/** What would stand otherwise if it were published now. */
export function differencesIn({ before, after }: Both): (keyof RegisterRecord)[] {
  return changedFields(before, after).filter((field) => field !== 'verifiedOn')
}

/** Field by field: what stands there, and what the case says now. */
export function Differences({ at, before, after }: Both & { at: SignedIn }) {
  const t = words(at.language)
  const said = (record: RegisterRecord, field: keyof RegisterRecord) => inWords(record, field, at.language)
  return (
    <Facts
      facts={differencesIn({ before, after }).map((field) => {
        const [old, now] = [said(before, field), said(after, field)]
        const name = recordFieldName(field, at.language)
        return [name, old === now ? t.changed : t.fromTo(old || t.nothing, now || t.nothing)]
      })}
    />
  )
}

function inWords(record: RegisterRecord, field: keyof RegisterRecord, language: Language): string {
  const t = registerWords(language)
  if (field === 'periods') return record.periods.map((one) => periodInWords(one, language, t)).join(', ')
  if (field === 'parties') return record.parties.map((one) => one.name).join(', ')
  const value = record[field]
  return typeof value === 'string' ? value : ''
}
