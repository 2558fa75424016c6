import { z } from 'zod'
import { canReopen } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { getPublicBody } from '../../../../store/bodies/public-body.ts'
import { currentRulebook } from '../../../../store/bodies/rulebook-version.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { firstMeetingBy } from '../../../first-meeting.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { reopen } from './reopen.ts'
import { words } from './words.ts'

const ReopeningForm = form(words, (t, field) =>
  z.object({ name: field.text(t.nameMissing, 120), changed: field.text(t.changedMissing) }),
)

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ReopeningForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { partnership, history } = await load(at)
  const t = words(at.language)
  const no = whyNotToday(at, history, 'reopen-as-new')
  if (no !== null)
    return <CasePage at={at} partnership={partnership} title={t.title} lead={inLanguage(no, at.language)} />
  const { rulebook } = await getPublicBody(at.db, partnership.lead.bodyId)
  const { span } = firstMeetingBy(await currentRulebook(at.db, rulebook), at)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead(span)} entry={entry}>
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'ateroppning')}>
        <TextField entry={entry} name="name" label={t.name} value={partnership.title} />
        <TextArea entry={entry} name="changed" label={t.changed} hint={t.changedHint} />
        <Actions>
          <Button>{t.reopen}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ReopeningForm>) {
  const file = await load(at)
  const outcome = await reopen(at, file, at.form)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.case(outcome.number), words(at.language).reopened(outcome.number))
}

async function load(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canReopen(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}
