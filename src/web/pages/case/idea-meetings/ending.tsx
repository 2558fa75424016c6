import { z } from 'zod'
import { endingPaper } from '../../../../documents/papers/ending.ts'
import { canEndWithoutConsensus } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { demandAsRead } from '../meeting/as-read.ts'
import { callOffMeetings } from '../meeting/call-off.ts'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { partyNames } from '../turn.ts'
import { reasonAgainst } from '../why-not.ts'
import { type At, loadIdeaMeetings } from './load.ts'
import { words } from './words.ts'

const EndingForm = form(words, (t, field) =>
  z.object({
    reasons: field.text(t.reasonsMissing, 5000),
    next: field.text(t.endNextMissing, 3000),
    sure: field.mustTick(t.endSureMissing),
    lastSeq: field.lastSeq(),
  }),
)

/** The parties do not agree: the work ends with reasons, and the party gets them in a letter. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, EndingForm, keeping({ show, save }))

const end = { step: 'abort-no-consensus', may: canEndWithoutConsensus }

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file } = await loadIdeaMeetings(at)
  const reason = reasonAgainst(at, file, end)
  const { number, lastSeq } = file.partnership
  const lead = reason === null ? t.endLead : inLanguage(reason, at.language)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.endTitle} lead={lead} entry={entry}>
      {reason === null && (
        <Form at={at} keeps={entry} action={at.to.inCase(number, 'idemoten', 'avslut')}>
          <input type="hidden" name="lastSeq" value={String(lastSeq)} />
          <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.endReasonsHint} rows={6} />
          <TextArea entry={entry} name="next" label={t.endNext} hint={t.endNextHint} rows={4} />
          <Checkbox entry={entry} name="sure" label={t.endSure} />
          <Actions>
            <Button>{t.endSend}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(number, 'idemoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

type Save = Saving<CaseAt, typeof EndingForm>

async function save(at: Save) {
  const { file } = await loadIdeaMeetings(at)
  const against = reasonAgainst(at, file, end)
  if (against !== null) return refused(inLanguage(against, at.language))
  demandAsRead(file, at.form)
  const { reasons, next } = at.form
  const asked = { step: end.step, by: at.actor, on: at.today, at: at.now, content: { reasons, next } }
  const outcome = await recordStep(at.db, file, asked, async (inCase, event) => {
    // The letter is the answer that the party has a right to.
    await takeSecondStep(inCase, {
      file,
      first: event,
      step: 'give-end-feedback',
      by: at.actor,
      on: at.today,
    })
    await registerLetter(at, inCase, file)
    await callOffMeetings(at, inCase, { partnership: file.partnership, reason: reasons })
    const to = await bothSides(at, inCase, file.partnership)
    const params = { by: at.actor.name, reason: reasons }
    const mail = { kind: 'endedWithoutConsensus', reason: reasons } as const
    const news = { inCase, partnership: file.partnership, to, params }
    await tell(at, { ...news, kind: mail.kind, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.case(at.params.number), words(at.language).ended)
}

/** The letter to the party with the reasons and what it can do now, registered and shared. */
async function registerLetter(at: Save, inCase: InCase, { partnership, history }: CaseFile): Promise<void> {
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
  const contact = partnership.people.find(({ part, side }) => part === 'contact' && side === 'party')
  const organisation = partyNames(partnership, 'sv')
  const model = endingPaper({
    ...head,
    to: { organisation, contact: contact?.name ?? '' },
    reasons: at.form.reasons,
    next: at.form.next,
    signedBy: { name: at.actor.name, title: inLanguage(roleLabel(history.rulebook, 'staffUnit'), 'sv') },
  })
  const title = titleOfPaper(history.rulebook, end.step)
  const paper = { kind: 'ending', title, subject: model.title, model, shared: true }
  registerPaper(at, inCase, { ...paper, direction: 'out', correspondent: organisation })
}
