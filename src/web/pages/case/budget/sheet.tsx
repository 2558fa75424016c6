import { openSheetApart } from '../../../../documents/sheets/open-apart.ts'
import { type ReadPlan, readPaymentSheet } from '../../../../documents/sheets/payment-sheet.ts'
import { type ReadSheet, readBudgetSheet } from '../../../../documents/sheets/read-budget-sheet.ts'
import { sheetWords } from '../../../../documents/sheets/sheet-words.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { ok, type Result, refused as refusal } from '../../../../kernel/result.ts'
import { findPaymentPlan } from '../../../../store/agreement/budget.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import type { Upload } from '../../../form/uploads.ts'
import { handler, page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Section } from '../../../parts/heading.tsx'
import { CasePage } from '../case-page.tsx'
import { faultsOfSheet, SheetForm, SheetOut, sheetLimits } from '../sheet-file.tsx'
import { type At, inOwnAgreement, type LoadedBudget, loadBudget, loadVersions, mayWrite } from './load.ts'
import { judgeSheet, keepSheet } from './sheet-draft.ts'
import { judgePlan } from './sheet-plan.tsx'
import { words } from './words.ts'

/** The budget as a workbook: out to fill in, and in again. Nothing is saved before it has been looked at. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save, uploads: sheetLimits })

/** Throws NotAllowed to those who write for no party. */
async function load(at: At): Promise<LoadedBudget> {
  const loaded = await loadBudget(at)
  const { parties } = loaded.file.partnership
  if (loaded.agreement === null || !parties.some((party) => mayWrite(at, { ...loaded, open: true }, party)))
    throw new NotAllowed()
  return loaded
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file, open } = await load(at)
  const address = (noun: string) => at.to.inCase(at.params.number, 'budget', noun)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.sheetTitle} lead={t.sheetLead} entry={entry}>
      <SheetOut t={t} href={address('kalkylblad.xlsx')} />
      <Section title={t.sheetIn} id="in">
        {open ? (
          <SheetForm {...{ at, entry, t }} action={address('kalkylblad')} button={t.sheetLook} />
        ) : (
          <p>{t.closed}</p>
        )}
      </Section>
    </CasePage>
  )
}

async function save(at: At & { uploads: readonly Upload[] }) {
  const t = words(at.language)
  const loaded = await load(at)
  if (!loaded.open) return refused(t.lockedMeanwhile)
  const [upload] = at.uploads
  if (upload === undefined) return refused([{ field: 'file', sentence: t.sheetMissing }])
  const read = await readUpload(at, loaded, upload)
  if (!read.ok) return refused([{ field: 'file', sentence: read.reason }])
  const judged = judgeSheet(at, loaded, await loadVersions(at, loaded), read.value.rows)
  const { plan } = read.value
  const current = await findPaymentPlan(at.db, inOwnAgreement(loaded).agreementId)
  const planned = judgePlan(at, loaded, { plan: current, read: plan })
  const { row } = sheetWords(at.language).faults
  const faults = [...read.value.faults, ...judged.faults, ...planned.faults].toSorted(
    (a, b) => a.line - b.line,
  )
  if (faults.length > 0) return refused(faultsOfSheet(faults, { row, more: t.moreFaults }))
  if (judged.changes.length + judged.conflicts.length === 0 && planned.change === null)
    return goTo(at.to.inCase(at.params.number, 'budget'), t.sheetSame)
  await keepSheet(at, loaded, read.value.rows, { plan: planned.change === null ? null : plan })
  return goTo(at.to.inCase(at.params.number, 'budget', 'kalkylblad', 'andringar'))
}

type Read = ReadSheet & { plan: ReadPlan | null }

async function readUpload(at: At, loaded: LoadedBudget, upload: Upload): Promise<Result<Read>> {
  const { faults } = sheetWords(at.language)
  const opened = await openSheetApart(upload)
  if (!opened.ok) return refusal(faults[opened.reason])
  const { parties } = loaded.budget
  const { language } = at
  const read = readBudgetSheet(opened.value, { parties, years: loaded.years, language })
  const plan = readPaymentSheet(opened.value, { parties, language })
  if (read === null && plan === null) return refusal(faults.noHeader)
  return ok({ ...(read ?? { rows: [], faults: [] }), plan })
}
