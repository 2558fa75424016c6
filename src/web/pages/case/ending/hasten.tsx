import { z } from 'zod'
import type { CaseLink } from '../../../../domain/mails.ts'
import { canHastenEarlyEnd } from '../../../../domain/permissions/permissions-renewal.ts'
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
import { UnlessRefused } from '../unless-refused.tsx'
import { loadEndingFor } from './load.ts'
import { takeReasonedStep } from './reasoned-step.ts'
import { Standing } from './request-section.tsx'
import { whoAreTold } from './told.ts'
import { words } from './words.ts'

const step = 'hasten-early-end'

const HastenForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.hastenMissing, 5000), lastSeq: field.lastSeq() }),
)

/** Why an early end cannot wait for the organisation's answer. Both sides read it, and so does the board. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, HastenForm, keeping({ show, save }))

const load = (at: SignedIn<CaseAt>) => loadEndingFor(at, { may: canHastenEarlyEnd, step })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership } = ending.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.hastenTitle} lead={t.hastenLead} entry={entry}>
      <Standing at={at} ending={ending} />
      <UnlessRefused {...{ at, entry, reason }} color="info">
        <Form
          at={at}
          keeps={entry}
          action={at.to.inCase(partnership.number, 'avslut', 'fortida', 'bradskande')}
        >
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="reasons" label={t.hastenReasons} hint={t.hastenHint} rows={5} />
          <Actions>
            <Button>{t.hasten}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      </UnlessRefused>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof HastenForm>) {
  const { ending } = await load(at)
  const kind = 'earlyEndHastened'
  const mailed = (said: { by: string; reason: string } & CaseLink) => ({ kind, ...said }) as const
  const outcome = await takeReasonedStep(at, ending, { step, kind, told: whoAreTold, mailed })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'avslut'), words(at.language).hastened)
}
