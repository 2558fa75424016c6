import { type AmountPlace, nothingWritten, placeKey, type Written } from '../../../../domain/amount.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import type { AmountVersions } from '../../../../store/agreement/amount.ts'
import { findPaymentPlan } from '../../../../store/agreement/budget.ts'
import { goTo, refused } from '../../../answer.ts'
import { anyFields, type Entry, type FormFields } from '../../../form.ts'
import { handler, page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { placeInWords, writtenInWords } from './amount-words.ts'
import { type At, inOwnAgreement, type LoadedBudget, loadBudget, loadVersions } from './load.ts'
import { keepAmounts } from './save-amounts.ts'
import { findSheet, findSheetPlan, forgetSheet, type JudgedSheet, judgeSheet } from './sheet-draft.ts'
import { judgePlan, type PlanChange, PlanChanges } from './sheet-plan.tsx'
import { words } from './words.ts'

/** What a sheet changes, to look at before it is saved as a whole. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save })

type Looked = { loaded: LoadedBudget; versions: AmountVersions; judged: JudgedSheet; plan: PlanChange }

/** Null when no sheet has been put aside. */
async function look(at: At): Promise<Looked | null> {
  const [loaded, rows] = [await loadBudget(at), await findSheet(at)]
  if (rows === null) return null
  const versions = await loadVersions(at, loaded)
  const current = await findPaymentPlan(at.db, inOwnAgreement(loaded).agreementId)
  const planned = judgePlan(at, loaded, { plan: current, read: await findSheetPlan(at) })
  const judged = judgeSheet(at, loaded, versions, rows)
  const faults = [...judged.faults, ...planned.faults]
  return { loaded, versions, judged: { ...judged, faults }, plan: planned.change }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const looked = await look(at)
  if (looked === null) return seeOther(at.to.inCase(at.params.number, 'budget', 'kalkylblad'))
  const { loaded, judged, plan } = looked
  const { number } = loaded.file.partnership
  const sheet = at.to.inCase(number, 'budget', 'kalkylblad')
  return (
    <CasePage
      at={at}
      partnership={loaded.file.partnership}
      title={t.changesTitle}
      lead={t.changesLead}
      entry={entry}
      width="wide"
    >
      {judged.conflicts.length > 0 ? (
        <Conflicts at={at} looked={looked} />
      ) : (
        <Form at={at} action={at.to.inCase(number, 'budget', 'kalkylblad', 'andringar')}>
          <input type="hidden" name="seen" value={markOf(looked)} />
          {judged.changes.length > 0 && <Changes at={at} looked={looked} />}
          {plan !== null && <PlanChanges at={at} loaded={loaded} change={plan} />}
          <Actions>
            <Button>{t.changesApply(judged.changes.length + (plan === null ? 0 : 1))}</Button>
            <ButtonLink href={sheet} look="tertiary">
              {t.changesOther}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

type Row = { place: AmountPlace; before: Written; after: Written }
type LookedProps = { at: At; looked: Looked }

function Changes({ at, looked: { loaded, versions, judged } }: LookedProps) {
  const t = words(at.language)
  const rows = judged.changes.map(({ place, written }) => ({
    place,
    before: versions.get(placeKey(place))?.[0] ?? nothingWritten,
    after: written,
  }))
  return <ChangeTable {...{ at, loaded, rows }} titles={[t.changesNow, t.changesThen]} />
}

/** Somebody has changed the same amounts: both are shown and nothing of the sheet is saved. */
function Conflicts({ at, looked: { loaded, judged } }: LookedProps) {
  const t = words(at.language)
  const rows = judged.conflicts.map(({ place, theirs, mine }) => ({
    place,
    before: theirs,
    after: mine.written,
  }))
  const { number } = loaded.file.partnership
  return (
    <>
      <Alert color="warning" title={t.staleTitle}>
        <p>{t.staleText}</p>
      </Alert>
      <ChangeTable {...{ at, loaded, rows }} titles={[t.staleTheirs, t.staleMine]} />
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'budget', 'kalkylblad')}>{t.staleAnew}</ButtonLink>
      </Actions>
    </>
  )
}

type ChangeTableProps = {
  at: At
  loaded: LoadedBudget
  rows: readonly Row[]
  titles: readonly [string, string]
}

function ChangeTable({ at, loaded, rows, titles }: ChangeTableProps) {
  const t = words(at.language)
  const nameOf = (id: string) => loaded.file.partnership.parties.find((party) => party.id === id)?.name ?? ''
  const said = (written: Written) =>
    [writtenInWords(written, at.language), written.valuation].filter(Boolean).join('; ')
  const columns: Column<Row>[] = [
    { title: t.changesWhat, cell: ({ place }) => placeInWords(place, at.language) },
    { title: t.party, cell: ({ place }) => nameOf(place.party) },
    { title: t.year, cell: ({ place }) => place.year },
    { title: titles[0], cell: ({ before }) => said(before) },
    { title: titles[1], cell: ({ after }) => said(after) },
  ]
  return <Table caption={t.changesTitle} captionHidden columns={columns} rows={rows} />
}

async function save(at: At & { form: FormFields }) {
  const t = words(at.language)
  const looked = await look(at)
  if (looked === null) return goTo(at.to.inCase(at.params.number, 'budget', 'kalkylblad'), t.sheetGone)
  const { loaded, judged, plan } = looked
  if (!loaded.open) return refused(t.lockedMeanwhile)
  if (judged.faults.length > 0) return refused(judged.faults.map(({ sentence }) => ({ sentence })))
  if (judged.conflicts.length > 0) return refused(t.staleText)
  if (at.form.seen !== markOf(looked)) throw new ChangedMeanwhile()
  await keepAmounts(at, loaded, judged.changes, plan)
  await forgetSheet(at)
  return goTo(
    at.to.inCase(at.params.number, 'budget'),
    t.changesDone(judged.changes.length + (plan === null ? 0 : 1)),
  )
}

/** Which changes the reader has looked at: saving others is refused. */
function markOf({ judged: { changes }, plan }: Looked): string {
  const amounts = changes.map(
    ({ place, written, basedOn }) => `${placeKey(place)} ${basedOn} ${JSON.stringify(written)}`,
  )
  return digestOf([...amounts, JSON.stringify(plan)].join('\n'))
}
