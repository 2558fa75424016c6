import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { inForceMeanwhile } from '../coming-agreement.tsx'
import { bothSides, tell } from '../tell.ts'
import { loadSigning } from './load.ts'
import { demandReady } from './record.ts'
import { words } from './words.ts'

const DeclineForm = form(words, (t, field) =>
  z.object({
    reasons: field.text(t.declining.reasonsMissing, 3000),
    sure: field.mustTick(t.declining.sureMissing),
    lastSeq: field.lastSeq(),
  }),
)

/** A no to signing, with why: the case ends. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, DeclineForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, own } = demandReady(await loadSigning(at))
  const { partnership } = file
  const t = words(at.language).declining
  const end = inForceMeanwhile(file)
  const { name } = own.party
  const lead = end === null ? t.lead(name) : t.leadStands(name, dateInWords(end, at.language))
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={lead} entry={entry}>
      <p>
        {t.instead} <a href={at.to.inCase(partnership.number, 'meddelanden')}>{t.message}</a>
      </p>
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'underskrift', 'avstaende')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} />
        <Checkbox entry={entry} name="sure" label={end === null ? t.sure : t.sureStands} />
        <Actions>
          <Button>{t.decline}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'underskrift')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof DeclineForm>) {
  const { file, own, round } = demandReady(await loadSigning(at))
  const { reasons, lastSeq } = at.form
  const partnership = { ...file.partnership, lastSeq }
  const content = { reasons, for: own.party.id }
  const asked = {
    step: 'decline-signature',
    by: at.actor,
    on: at.today,
    at: at.now,
    content,
    track: round.track,
  }
  const outcome = await recordStep(at.db, { ...file, partnership }, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    const params = { by: own.party.name, reason: reasons }
    const mail = { kind: 'signatureDeclined', ...params } as const
    const news = { inCase, partnership, to, kind: 'signatureDeclined', params }
    await tell(at, { ...news, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.case(at.params.number), words(at.language).declining.declined)
}
