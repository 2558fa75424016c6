import { z } from 'zod'
import { canWithdrawEarlyEnd } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { bothSides } from '../tell.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { loadEndingFor } from './load.ts'
import { takeReasonedStep } from './reasoned-step.ts'
import { words } from './words.ts'

const step = 'withdraw-early-end'

const TakeBackForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.reasonsMissing, 5000), lastSeq: field.lastSeq() }),
)

/** The request to end early is taken back before it has gone to the board. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, TakeBackForm, keeping({ show, save }))

const load = (at: SignedIn<CaseAt>) => loadEndingFor(at, { may: canWithdrawEarlyEnd, step })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership } = ending.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.takeBackTitle} lead={t.takeBackLead} entry={entry}>
      <UnlessRefused {...{ at, entry, reason }} color="info">
        <Form
          at={at}
          keeps={entry}
          action={at.to.inCase(partnership.number, 'avslut', 'fortida', 'aterkallelse')}
        >
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="reasons" label={t.reasons} rows={4} />
          <Actions>
            <Button>{t.takeBack}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      </UnlessRefused>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof TakeBackForm>) {
  const { ending } = await load(at)
  const outcome = await takeReasonedStep(at, ending, { step, kind: 'earlyEndWithdrawn', told: bothSides })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'avslut'), words(at.language).tookBack)
}
