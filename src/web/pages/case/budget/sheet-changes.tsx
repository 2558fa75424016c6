import { nothingWritten, placeKey } from '../../../../domain/amount.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import type { AmountVersions } from '../../../../store/agreement/amount.ts'
import { findPaymentPlan } from '../../../../store/agreement/budget.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, type FormFields } from '../../../form/form.ts'
import { handler, page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { ChangeTable, linesOf } from './change-table.tsx'
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
          <input type="hidden" name="seen" value={lookedAt(looked)} />
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

type LookedProps = { at: At; looked: Looked }

function Changes({ at, looked: { loaded, versions, judged } }: LookedProps) {
  const t = words(at.language)
  const rows = judged.changes.map(({ place, written }) => ({
    place,
    before: versions.get(placeKey(place))?.[0] ?? nothingWritten,
    after: written,
  }))
  const titles = { ...titlesIn(at), before: t.changesNow, after: t.changesThen }
  const { parties } = loaded.budget
  return <ChangeTable language={at.language} {...{ parties, rows, titles }} />
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
  const { parties } = loaded.budget
  const titles = { ...titlesIn(at), before: t.staleTheirs, after: t.staleMine }
  return (
    <>
      <Alert color="warning" title={t.staleTitle}>
        <p>{t.staleText}</p>
      </Alert>
      <ChangeTable language={at.language} {...{ parties, rows, titles }} />
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'budget', 'kalkylblad')}>{t.staleAnew}</ButtonLink>
      </Actions>
    </>
  )
}

function titlesIn({ language }: At) {
  const { changesTitle: caption, changesWhat: what, party, year } = words(language)
  return { caption, what, party, year }
}

async function save(at: At & { form: FormFields }) {
  const t = words(at.language)
  const looked = await look(at)
  if (looked === null) return goTo(at.to.inCase(at.params.number, 'budget', 'kalkylblad'), t.sheetGone)
  const { loaded, judged, plan } = looked
  if (!loaded.open) return refused(t.lockedMeanwhile)
  if (judged.faults.length > 0) return refused(judged.faults.map(({ sentence }) => ({ sentence })))
  if (judged.conflicts.length > 0) return refused(t.staleText)
  if (at.form.seen !== lookedAt(looked)) throw new ChangedMeanwhile()
  await keepAmounts(at, loaded, judged.changes, plan)
  await forgetSheet(at)
  return goTo(
    at.to.inCase(at.params.number, 'budget'),
    t.changesDone(judged.changes.length + (plan === null ? 0 : 1)),
  )
}

/** Which changes the reader has looked at: saving others is refused. */
function lookedAt({ judged: { changes }, plan }: Looked): string {
  return digestOf([...linesOf(changes), JSON.stringify(plan)].join('\n'))
}
