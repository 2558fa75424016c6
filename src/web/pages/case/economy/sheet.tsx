import { openSheetApart } from '../../../../documents/sheets/open-apart.ts'
import { type ReadSheet, readBudgetSheet } from '../../../../documents/sheets/read-budget-sheet.ts'
import { sheetWords } from '../../../../documents/sheets/sheet-words.ts'
import { ok, type Result, refused as refusal } from '../../../../kernel/result.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import type { Upload } from '../../../form/uploads.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Section } from '../../../parts/heading.tsx'
import { keepSheet } from '../budget/sheet-draft.ts'
import { CasePage } from '../case-page.tsx'
import { faultsOfSheet, SheetForm, SheetOut, sheetLimits } from '../sheet-file.tsx'
import { judgeOutcomes, type LoadedSheet, loadSheet } from './judge-sheet.ts'
import { type RoundAt, RoundParams } from './load.ts'
import { words } from './words.ts'

/** The outcome as a workbook: out to fill in, and in again. Nothing is saved before it has been looked at. */
export const get = page(RoundParams, noQuery, show)
export const post = handler(RoundParams, anyFields, { show, save, uploads: sheetLimits })

async function show(at: RoundAt, entry: Entry) {
  const t = words(at.language)
  const { loaded } = await loadSheet(at)
  const { partnership } = loaded.file
  const address = (noun: string) => at.to.inCase(partnership.number, 'ekonomi', at.params.round, noun)
  return (
    <CasePage at={at} partnership={partnership} title={t.sheetTitle} lead={t.sheetLead} entry={entry}>
      <SheetOut t={t} href={address('kalkylblad.xlsx')} />
      <Section title={t.sheetIn} id="in">
        <SheetForm {...{ at, entry, t }} action={address('kalkylblad')} button={t.sheetLook} />
      </Section>
    </CasePage>
  )
}

async function save(at: RoundAt & { uploads: readonly Upload[] }) {
  const t = words(at.language)
  const data = await loadSheet(at)
  const [upload] = at.uploads
  if (upload === undefined) return refused([{ field: 'file', sentence: t.sheetMissing }])
  const read = await readUpload(at, data, upload)
  if (!read.ok) return refused([{ field: 'file', sentence: read.reason }])
  const judged = judgeOutcomes(at, data, read.value)
  const { row } = sheetWords(at.language).faults
  if (judged.faults.length > 0) return refused(faultsOfSheet(judged.faults, { row, more: t.moreFaults }))
  if (judged.stale) return refused([{ field: 'file', sentence: t.staleText }])
  const { number, round } = at.params
  if (judged.changes.length === 0) return goTo(at.to.inCase(number, 'ekonomi'), t.sheetSame)
  await keepSheet(at, data.loaded, read.value.rows, { kind: round })
  return goTo(at.to.inCase(number, 'ekonomi', round, 'kalkylblad', 'andringar'))
}

async function readUpload(at: RoundAt, { own }: LoadedSheet, upload: Upload): Promise<Result<ReadSheet>> {
  const { faults } = sheetWords(at.language, 'outcome')
  const opened = await openSheetApart(upload)
  if (!opened.ok) return refusal(faults[opened.reason])
  const { parties } = own.budget
  const reading = { parties, years: own.years, language: at.language, book: 'outcome' } as const
  const read = readBudgetSheet(opened.value, reading)
  return read === null ? refusal(faults.noHeader) : ok(read)
}
