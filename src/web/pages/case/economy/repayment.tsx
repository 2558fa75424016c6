import { z } from 'zod'
import { repaymentPaper } from '../../../../documents/papers/repayment.ts'
import { canAskRepayment } from '../../../../domain/permissions/permissions-economy.ts'
import { openRepayment } from '../../../../domain/repayment.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { addDays, isBefore } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { loadEconomy, ofRound, type RoundAt, RoundParams } from './load.ts'
import { giversIn, OneOf, organisationsIn } from './one-of.tsx'
import { repaymentsOf } from './repayment-section.tsx'
import { words } from './words.ts'

const AskForm = form(words, (t, field) =>
  z.object({
    amount: field.kronor(t.amountMissing).refine((amount) => amount > 0, t.amountMissing),
    answerBy: field.date(t.payByMissing),
    for: field.text(t.payerBackMissing, 60),
    to: field.text(t.receiverBackMissing, 60),
    reasons: field.text(t.groundBackMissing, 5000),
    lastSeq: field.lastSeq(),
  }),
)

/** Asks a party to pay back what was not used: registered, shared, mailed, and followed until it is paid. */
export const get = page(RoundParams, noQuery, begunIn(show))
export const post = handler(RoundParams, AskForm, keeping({ show, save }))

async function load(at: RoundAt) {
  const loaded = await loadEconomy(at)
  const { partnership } = loaded.file
  if (!canAskRepayment(at.actor, partnership.scope)) throw new NotAllowed()
  const own = ofRound(loaded, at.params.round)
  const payers = organisationsIn(own)
  const receivers = giversIn(own)
  return { loaded, own, payers, receivers, isOpen: openRepayment(repaymentsOf(loaded, own)) !== null }
}

async function show(at: RoundAt, entry: Entry) {
  const t = words(at.language)
  const { loaded, own, payers, receivers } = await load(at)
  const { partnership } = loaded.file
  const { unspent } = own.economy.funds
  const left = payers.filter(({ leftOn }) => leftOn != null)
  return (
    <CasePage at={at} partnership={partnership} title={t.askBackTitle} lead={t.askBackLead} entry={entry}>
      {left.length > 0 && <p>{t.askBackLeft(left.map(({ name }) => name).join(', '))}</p>}
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(partnership.number, 'ekonomi', at.params.round, 'aterkrav')}
      >
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextField
          entry={entry}
          name="amount"
          label={t.amountOf}
          value={unspent === null || unspent < 0 ? '' : String(unspent / 100).replace('.', ',')}
          inputmode="decimal"
          autocomplete="off"
          size={14}
        />
        <OneOf
          language={at.language}
          entry={entry}
          name="for"
          label={t.payerBack}
          parties={payers}
          ask={t.chooseOrganisation}
        />
        <OneOf language={at.language} entry={entry} name="to" label={t.receiverBack} parties={receivers} />
        <DateField
          entry={entry}
          name="answerBy"
          label={t.payBy}
          value={addDays(at.today, 30)}
          language={at.language}
        />
        <TextArea entry={entry} name="reasons" label={t.groundBack} hint={t.groundBackHint} rows={5} />
        <Actions>
          <Button>{t.askBackNow}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'ekonomi')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<RoundAt['params'], typeof AskForm>) {
  const t = words(at.language)
  const { loaded, payers, receivers, isOpen } = await load(at)
  const { partnership } = loaded.file
  const { lastSeq, ...content } = at.form
  const { amount, answerBy, reasons } = content
  const payer = payers.find(({ id }) => id === content.for)
  const receiver = receivers.find(({ id }) => id === content.to)
  if (payer === undefined) return refused([{ field: 'for', sentence: t.payerBackMissing }])
  if (receiver === undefined) return refused([{ field: 'to', sentence: t.receiverBackMissing }])
  if (isBefore(answerBy, at.today)) return refused([{ field: 'answerBy', sentence: t.payByPassed }])
  if (isOpen) return refused(t.askedAlready)
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const said = { party: payer.name, to: receiver.name, amount, payBy: answerBy, reasons, by: at.actor.name }
  const model = repaymentPaper({ ...head, ...said })
  const asked = { step: 'ask-for-repayment', track: at.params.round, by: at.actor, on: at.today, at: at.now }
  const outcome = await recordStep(at.db, loaded.file, { ...asked, content }, async (inCase) => {
    const paper = { kind: 'repaymentRequest', title: model.title, model, shared: true }
    registerPaper(at, inCase, { ...paper, direction: 'out', correspondent: payer.name })
    const to = await bothSides(at, inCase, partnership)
    const params = { title: formatKronor(amount), due: answerBy }
    const mail = { kind: 'repaymentAsked', amount: formatKronor(amount), payBy: answerBy } as const
    const news = { inCase, partnership, to, params, kind: mail.kind }
    await tell(at, { ...news, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'ekonomi'), t.askedBackNow)
}
