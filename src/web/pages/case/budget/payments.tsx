import { z } from 'zod'
import type { Payment } from '../../../../domain/budget.ts'
import { canWritePaymentPlan } from '../../../../domain/permissions/permissions-agreement.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { findPaymentPlan, savePaymentPlan } from '../../../../store/agreement/budget.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { textsChanged } from '../draft/texts-changed.ts'
import { whileWritten } from '../draft/while-written.ts'
import { type At, inOwnAgreement, type LoadedBudget, loadBudget } from './load.ts'
import { readPayments } from './payment-form.ts'
import { PaymentRows } from './payment-rows.tsx'
import { PaymentTable } from './payment-section.tsx'
import { words } from './words.ts'

/** The payment plan, written by the public side. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save })

async function loadPlan(at: At) {
  const loaded = await loadBudget(at)
  if (!canWritePaymentPlan(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return { ...loaded, plan: await findPaymentPlan(at.db, inOwnAgreement(loaded).agreementId) }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const loaded = await loadPlan(at)
  const { partnership } = loaded.file
  return (
    <CasePage at={at} partnership={partnership} title={t.planTitle} lead={t.planLead} entry={entry}>
      {isStale(entry, loaded.plan.version) && <Theirs at={at} loaded={loaded} />}
      {loaded.budget.paymentTotals.map(({ party, cash }) => (
        <p>{t.planCash(party.name, formatKronor(cash))}</p>
      ))}
      <Form at={at} action={at.to.inCase(partnership.number, 'budget', 'betalningsplan')}>
        <input type="hidden" name="version" value={String(loaded.plan.version)} />
        <PaymentRows at={at} entry={entry} loaded={loaded} />
        <p>{t.planMore}</p>
        <Actions>
          <Button>{t.planSave}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

function Theirs({ at, loaded }: { at: At; loaded: LoadedBudget }) {
  return (
    <div class="theirs">
      <p class="theirs-title">{words(at.language).planStale}</p>
      <PaymentTable at={at} loaded={loaded} />
    </div>
  )
}

function isStale(entry: Entry, version: number): boolean {
  return entry.typed !== null && entry.typed.version !== undefined && Number(entry.typed.version) < version
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const t = words(at.language)
  const loaded = await loadPlan(at)
  if (!loaded.open) return refused(t.lockedMeanwhile)
  const payers = loaded.file.partnership.parties.filter(({ side }) => side !== 'party')
  const read = readPayments(at.form, payers, at.language)
  if (!read.ok) return refused(read.problems)
  const seen = z.coerce.number().int().min(0).catch(0).parse(at.form.version)
  if (seen < loaded.plan.version || !(await keep(at, loaded, { payments: read.value, basedOn: seen })))
    return refused(t.planStale)
  return goTo(at.to.inCase(at.params.number, 'budget'), t.planSaved)
}

async function keep(at: At, loaded: LoadedBudget, plan: { payments: readonly Payment[]; basedOn: number }) {
  return whileWritten(at, loaded.file, async (trx) => {
    const saving = { ...inOwnAgreement(loaded), by: at.actor.personId, at: at.now }
    const saved = await savePaymentPlan(trx, saving, plan)
    if (saved) await textsChanged(at, trx, loaded.file)
    return saved
  })
}
