import { z } from 'zod'
import { ownOrganisation } from '../../../../domain/actor.ts'
import { sharesYear } from '../../../../domain/contribution.ts'
import type { FundMovement } from '../../../../domain/economy.ts'
import { canRecordPayment, canRecordRepayment } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { type LoadedEconomy, loadEconomy, ofRound, type RoundAt, RoundParams } from './load.ts'
import { MovementFields, PlannedField } from './movement-fields.tsx'
import { giversIn, organisationsIn } from './one-of.tsx'
import { recordMovement } from './record-movement.ts'
import { words } from './words.ts'

const MovementForm = form(words, (t, field) =>
  z.object({
    on: field.date(t.onDayMissing),
    amount: field.kronor(t.amountMissing).refine((amount) => amount > 0, t.amountMissing),
    year: field.number({ least: 2000, most: 2200, missing: t.yearMissing }),
    party: field.text(t.payerMissing, 40),
    counterparty: field.text(t.organisationMissing, 40),
    planned: field.optionalDate(),
    note: field.optionalText(1000),
  }),
)

/** The address that registers money paid out (utbetalning) or paid back (aterbetalning). */
export function movementPage(kind: FundMovement['kind']) {
  const show = (at: RoundAt, entry: Entry) => draw(at, entry, kind)
  const save = (at: Save) => keep(at, kind)
  return {
    get: page(RoundParams, noQuery, begunIn(show)),
    post: handler(RoundParams, MovementForm, keeping({ show, save: once(save) })),
  }
}

type Loaded = { loaded: LoadedEconomy; own: AgreementEconomy }
type Save = RoundAt & { form: FormValue<typeof MovementForm> }

/** Throws NotAllowed to those who may not say that money has moved. */
async function load(at: RoundAt, kind: FundMovement['kind']): Promise<Loaded> {
  const loaded = await loadEconomy(at)
  const may = kind === 'paid' ? canRecordPayment : canRecordRepayment
  if (!may(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return { loaded, own: ofRound(loaded, at.params.round) }
}

async function draw(at: RoundAt, entry: Entry, kind: FundMovement['kind']) {
  const t = words(at.language)
  const { loaded, own } = await load(at, kind)
  const { partnership } = loaded.file
  const isPaid = kind === 'paid'
  const mine = partnership.parties.find(({ organisationId }) => organisationId === ownOrganisation(at.actor))
  const noun = isPaid ? 'utbetalning' : 'aterbetalning'
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={isPaid ? t.paidTitle : t.repaidTitle}
      lead={isPaid ? t.paidLead : t.repaidLead}
      entry={entry}
    >
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'ekonomi', at.params.round, noun)}>
        {isPaid && own.economy.payments.length > 0 && <PlannedField {...{ at, entry, own }} />}
        <MovementFields {...{ at, entry, own, kind, mine }} />
        <Actions>
          <Button>{isPaid ? t.savePaid : t.saveRepaid}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function keep(at: Save, kind: FundMovement['kind']) {
  const t = words(at.language)
  const { loaded, own } = await load(at, kind)
  const { on, amount, year, party, counterparty, planned, note } = at.form
  const problems = [
    ...(isAfter(on, at.today) ? [{ field: 'on', sentence: t.onDayLater }] : []),
    ...(own.years.includes(year) ? [] : [{ field: 'year', sentence: t.yearMissing }]),
    ...(isOneOf(giversIn(own), party) ? [] : [{ field: 'party', sentence: t.payerMissing }]),
    ...(isOneOf(organisationsIn(own), counterparty)
      ? []
      : [{ field: 'counterparty', sentence: t.organisationMissing }]),
    ...own.budget.parties
      .filter((one) => [party, counterparty].includes(one.id) && !sharesYear(one, year))
      .map(({ name }) => ({ field: 'year', sentence: t.yearAfterLeaving(name, year) })),
  ]
  if (problems.length > 0) return refused(problems)
  const plannedOn = kind === 'paid' && isPlanned(own, party, planned) ? planned : null
  const movement = { kind, on, amount, year, party, counterparty, plannedOn, note }
  await recordMovement(at, { loaded, own }, movement)
  const { file } = await loadEconomy(at)
  await keepTurn(at.db, file, at.today)
  return goTo(at.to.inCase(at.params.number, 'ekonomi'), t.saved)
}

function isPlanned({ economy }: AgreementEconomy, party: string, planned: string | null): boolean {
  return economy.payments.some((payment) => payment.on === planned && payment.party === party)
}

function isOneOf(parties: readonly { id: string }[], id: string): boolean {
  return parties.some((party) => party.id === id)
}
