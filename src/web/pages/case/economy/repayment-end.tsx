import { z } from 'zod'
import { canAskRepayment } from '../../../../domain/permissions/permissions-economy.ts'
import { openRepayment } from '../../../../domain/repayment.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { bothSides, tell } from '../tell.ts'
import { loadEconomy, ofRound, type RoundAt, RoundParams } from './load.ts'
import { repaymentsOf } from './repayment-section.tsx'
import { words } from './words.ts'

const EndForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.closeBackMissing, 5000), lastSeq: field.lastSeq() }),
)

/** Closes a request for repayment that is not to be paid in full, with the reason: both sides read it. */
export const get = page(RoundParams, noQuery, begunIn(show))
export const post = handler(RoundParams, EndForm, keeping({ show, save }))

async function load(at: RoundAt) {
  const loaded = await loadEconomy(at)
  if (!canAskRepayment(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  const one = openRepayment(repaymentsOf(loaded, ofRound(loaded, at.params.round)))
  if (one === null) throw new NotFound()
  return { file: loaded.file, one }
}

async function show(at: RoundAt, entry: Entry) {
  const t = words(at.language)
  const { file, one } = await load(at)
  const { partnership } = file
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'ekonomi', ...more)
  return (
    <CasePage at={at} partnership={partnership} title={t.closeBack} lead={t.closeBackLead} entry={entry}>
      <p>{t.leftBack(formatKronor(one.left))}</p>
      <Form at={at} keeps={entry} action={address(at.params.round, 'aterkrav', 'avslut')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextArea entry={entry} name="reasons" label={t.closeBackWhy} hint={t.closeBackHint} rows={5} />
        <Actions>
          <Button>{t.closeBack}</Button>
          <ButtonLink href={address()} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<RoundAt['params'], typeof EndForm>) {
  const { file, one } = await load(at)
  const { partnership } = file
  const { lastSeq, reasons } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const content = { amount: one.repaid, reasons }
  const asked = { step: 'settle-repayment', track: at.params.round, by: at.actor, on: at.today, at: at.now }
  const outcome = await recordStep(at.db, file, { ...asked, content }, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'repaymentSettled', params: {} })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'ekonomi'), words(at.language).closedBack)
}
