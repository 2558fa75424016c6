import { canFlagSecrecy } from '../../../../domain/disclosure.ts'
import { canSeeJournal } from '../../../../domain/permissions/permissions.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { listReadings } from '../../../../store/papers/reading.ts'
import { roleNames } from '../../../layout/words.ts'
import { Details } from '../../../parts/details.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

const shown = 200

/** Who has opened a flagged document: for the registrar, and for those who read the journal. */
export async function Readings({
  at,
  file,
  document,
}: {
  at: SignedIn
  file: CaseFile
  document: CaseDocument
}) {
  const { scope } = file.partnership
  const may = canFlagSecrecy(at.actor, scope) || canSeeJournal(at.actor, scope)
  if (document.secrecy === null || !may) return null
  const t = words(at.language)
  const readings = await listReadings(at.db, document.id, shown)
  const roles = roleNames(at.language)
  return (
    <Details summary={t.readings(readings.length)}>
      <p>{t.readingsMean}</p>
      <Table
        caption={t.readings(readings.length)}
        captionHidden
        file={{ at, name: 'lasningar' }}
        rows={readings}
        columns={[
          { title: t.reader, cell: ({ name, role }) => `${name}, ${roles[role]}` },
          { title: t.readAt, cell: ({ readAt }) => whenIn(at, new Date(readAt)) },
          { title: t.readForm, cell: ({ form }) => t.forms[form] },
        ]}
      />
    </Details>
  )
}

function whenIn({ language }: SignedIn, instant: Date): string {
  return `${dayInStockholm(instant)} ${timeInStockholm(instant, language)}`
}
