import { z } from 'zod'
import {
  canExceptIdeaMeetings,
  canExtendIdeaMeetings,
} from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { demandAsRead } from '../meeting/as-read.ts'
import { bothSides, tell } from '../tell.ts'
import { reasonAgainst } from '../why-not.ts'
import { type At, type IdeaMeetings, loadIdeaMeetings } from './load.ts'
import { words } from './words.ts'

const MoreForm = form(words, (t, field) =>
  z.object({
    more: field.choice(['1', '2'], t.moreMissing),
    reasons: field.text(t.reasonsMissing, 3000),
    lastSeq: field.lastSeq(),
  }),
)

/** More meetings than those that suit: by extension, and beyond it by the director's exception. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, MoreForm, keeping({ show, save }))

/** An extension while one is left; after that only the director can add. */
function stepFor({ count }: IdeaMeetings) {
  return count.extensionLeft > 0
    ? { step: 'extend-idea-meetings', may: canExtendIdeaMeetings }
    : { step: 'except-idea-meetings', may: canExceptIdeaMeetings }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const loaded = await loadIdeaMeetings(at)
  const reason = reasonAgainst(at, loaded.file, stepFor(loaded))
  const { extensionLeft } = loaded.count
  const { partnership } = loaded.file
  const lead = extensionLeft > 0 ? t.moreLeadStaff(extensionLeft) : t.moreLeadDirector
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.moreTitle}
      lead={reason === null ? lead : inLanguage(reason, at.language)}
      entry={entry}
    >
      {reason === null && <Fields at={at} entry={entry} loaded={loaded} />}
      <p>
        <a href={at.to.inCase(partnership.number, 'idemoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function Fields({ at, entry, loaded }: { at: At; entry: Entry; loaded: IdeaMeetings }) {
  const t = words(at.language)
  const { number, lastSeq } = loaded.file.partnership
  const choices = [
    { value: '1', label: t.moreOne },
    ...(loaded.count.extensionLeft === 1 ? [] : [{ value: '2', label: t.moreTwo }]),
  ]
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(number, 'idemoten', 'fler')}>
      <input type="hidden" name="lastSeq" value={String(lastSeq)} />
      <RadioGroup entry={entry} name="more" label={t.moreCount} choices={choices} />
      <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.moreReasonsHint} rows={5} />
      <Actions>
        <Button>{t.moreSend}</Button>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CaseAt, typeof MoreForm>) {
  const loaded = await loadIdeaMeetings(at)
  const { file } = loaded
  const wanted = stepFor(loaded)
  const against = reasonAgainst(at, file, wanted)
  if (against !== null) return refused(inLanguage(against, at.language))
  demandAsRead(file, at.form)
  const content = { more: Number(at.form.more), reasons: at.form.reasons }
  const asked = { step: wanted.step, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, file.partnership)
    const params = { by: at.actor.name, reason: at.form.reasons }
    await tell(at, { inCase, partnership: file.partnership, to, kind: 'ideaMeetingsExtended', params })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'idemoten'), words(at.language).moreDone)
}
