import { z } from 'zod'
import { canReopenDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { loadDraft } from '../draft/load.ts'
import { bothSides, tell } from '../tell.ts'
import { whyNotToday } from '../why-not.ts'
import { words } from './words.ts'

const ReopenForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.reopenReasonsMissing), lastSeq: field.lastSeq() }),
)

/** Opens the confirmed draft again, with reasons. Answers about sections that nobody changes still hold. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ReopenForm, keeping({ show, save }))

async function load(at: SignedIn<CaseAt>) {
  const { file } = await loadDraft(at)
  if (!canReopenDraft(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { partnership, history } = await load(at)
  const t = words(at.language)
  const reason = whyNotToday(at, history, 'reopen-draft')
  const lead = reason === null ? t.reopenLead : inLanguage(reason, at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.reopenTitle} lead={lead} entry={entry}>
      {reason === null && (
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'samsyn', 'oppning')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="reasons" label={t.reopenReasons} rows={5} />
          <Actions>
            <Button>{t.reopen}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'samsyn')}>{t.back}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ReopenForm>) {
  const file = await load(at)
  const { partnership } = file
  const { reasons, lastSeq } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const asked = { step: 'reopen-draft', by: at.actor, on: at.today, at: at.now, content: { reasons } }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'draftReopened', params: { reason: reasons } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'utkast'), words(at.language).reopened)
}
