import { countSheetWords } from '../../../../documents/sheets/count-sheet-words.ts'
import { openSheetApart } from '../../../../documents/sheets/open-apart.ts'
import { type CountRow, readCountSheet } from '../../../../documents/sheets/read-count-sheet.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { type NewCount, saveCounts } from '../../../../store/agreement/statistic.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import type { Upload } from '../../../form/uploads.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Section } from '../../../parts/heading.tsx'
import { CasePage } from '../case-page.tsx'
import { savingFor } from '../results/saving-for.ts'
import { faultsOfSheet, SheetForm, SheetOut, sheetLimits } from '../sheet-file.tsx'
import { loadRound, type RoundAt, RoundParams } from './load.ts'
import { placesIn } from './sheet-places.ts'
import { words } from './words.ts'

/** Counts from a workbook: all of it is saved, or nothing and every faulty row is named. */
export const get = page(RoundParams, noQuery, show)
export const post = handler(RoundParams, anyFields, { show, save, uploads: sheetLimits })

async function show(at: RoundAt, entry: Entry) {
  const t = words(at.language)
  const { file } = await loadRound(at)
  const address = (noun: string) => at.to.inCase(at.params.number, 'statistik', at.params.round, noun)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.sheetTitle} lead={t.sheetLead} entry={entry}>
      <SheetOut t={t} href={address('kalkylblad.xlsx')} />
      <Section title={t.sheetIn} id="in">
        <Alert color="info">
          <p>{t.noNumbers}</p>
        </Alert>
        <SheetForm {...{ at, entry, t }} action={address('kalkylblad')} button={t.sheetSave} />
      </Section>
    </CasePage>
  )
}

async function save(at: RoundAt & { uploads: readonly Upload[] }) {
  const t = words(at.language)
  const { file, tables } = await loadRound(at)
  const [upload] = at.uploads
  if (upload === undefined) return refused([{ field: 'file', sentence: t.sheetMissing }])
  const { faults } = countSheetWords(at.language)
  const opened = await openSheetApart(upload)
  if (!opened.ok) return refused([{ field: 'file', sentence: faults[opened.reason] }])
  const read = readCountSheet(opened.value, { language: at.language, places: placesIn(at, tables) })
  if (read === null) return refused([{ field: 'file', sentence: faults.noHeader }])
  const inWords = { row: faults.row, more: t.moreFaults }
  if (read.faults.length > 0) return refused(faultsOfSheet(read.faults, inWords))
  const [found] = tables
  if (read.rows.length === 0 || found === undefined) return refused([{ field: 'file', sentence: t.nothing }])
  const saving = savingFor(at, file, found.agreement.id)
  await whileCaseStands(at.db, file.partnership, async (trx) => {
    if (!(await saveCounts(trx, saving, read.rows.map(countOf)))) throw new ChangedMeanwhile()
  })
  return goTo(at.to.inCase(at.params.number, 'statistik'), t.sheetSaved(read.rows.length))
}

function countOf({ place, count }: CountRow): NewCount {
  const { statistic, group, period, version } = place
  return { statistic: statistic.id, group: group.id, period: plainDate(period.from), count, basedOn: version }
}
