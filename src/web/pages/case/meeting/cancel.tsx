import { z } from 'zod'
import { canCallFirstMeeting } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { demandAsRead } from './as-read.ts'
import { LastDay } from './last-day.tsx'
import { type At, type FirstMeeting, loadFirstMeeting } from './load.ts'
import { cancelStep, recordCancel } from './record-cancel.ts'
import { words } from './words.ts'

const CancelForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.cancelWhyMissing, 1000), lastSeq: field.lastSeq() }),
)

/** The booked meeting is cancelled, and a new one has to be called. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, CancelForm, keeping({ show, save }))

async function load(at: At): Promise<FirstMeeting> {
  const loaded = await loadFirstMeeting(at)
  if (!canCallFirstMeeting(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}

async function show(at: At, entry: Entry) {
  const loaded = await load(at)
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const reason = whyNotToday(at, history, cancelStep)
  const lead = reason === null ? t.cancelLead : inLanguage(reason, at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.cancelTitle} lead={lead} entry={entry}>
      {reason === null && <CancelFields at={at} entry={entry} loaded={loaded} />}
    </CasePage>
  )
}

function CancelFields({ at, entry, loaded }: { at: At; entry: Entry; loaded: FirstMeeting }) {
  const t = words(at.language)
  const { number, lastSeq } = loaded.file.partnership
  return (
    <>
      <LastDay at={at} loaded={loaded} />
      <Form at={at} keeps={entry} action={at.to.inCase(number, 'mote', 'installt')}>
        <input type="hidden" name="lastSeq" value={String(lastSeq)} />
        <TextArea entry={entry} name="reasons" label={t.cancelWhy} hint={t.cancelWhyHint} rows={3} />
        <Actions>
          <Button>{t.cancelSave}</Button>
          <ButtonLink href={at.to.inCase(number, 'mote', 'andring')} look="tertiary">
            {t.moveInstead}
          </ButtonLink>
        </Actions>
      </Form>
    </>
  )
}

async function save(at: Saving<CaseAt, typeof CancelForm>) {
  const loaded = await load(at)
  demandAsRead(loaded.file, at.form)
  const outcome = await recordCancel(at, loaded, at.form.reasons)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(loaded.file.partnership.number, 'mote'), words(at.language).cancelled)
}
