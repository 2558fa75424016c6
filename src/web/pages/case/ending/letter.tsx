import { z } from 'zod'
import { endLetter } from '../../../../documents/papers/early-end.ts'
import { canGiveEndFeedback } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { roleLabel, stateOf } from '../../../../process/rulebook/lookup.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { type Ending, loadEndingFor } from './load.ts'
import { words } from './words.ts'

const step = 'give-end-feedback'

const LetterForm = form(words, (t, field) =>
  z.object({
    reasons: field.text(t.reasonsMissing, 5000),
    next: field.text(t.nextMissing, 5000),
    lastSeq: field.lastSeq(),
  }),
)

/** The letter to all parties when the work has ended before its day: the reasons, and what happens now. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, LetterForm, keeping({ show, save }))

async function load(at: SignedIn<CaseAt>) {
  const loaded = await loadEndingFor(at, { may: canGiveEndFeedback, step })
  if (loaded.ending.letter === null) throw new NotAllowed()
  return loaded
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership } = ending.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.letter} lead={t.letterLead} entry={entry}>
      <UnlessRefused {...{ at, entry, reason }} color="info">
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'avslut', 'besked')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea
            entry={entry}
            name="reasons"
            label={t.reasons}
            hint={t.letterReasonsHint}
            value={reasonsSoFar(ending)}
            rows={6}
          />
          <TextArea entry={entry} name="next" label={t.next} rows={5} />
          <Actions>
            <Button>{t.send}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      </UnlessRefused>
    </CasePage>
  )
}

/** What whoever ended it has already written. */
function reasonsSoFar({ file: { history } }: Ending): string {
  const ended = history.events.findLast(({ type }) =>
    ['stanceDeclined', 'signatureDeclined', 'terminatedEarly', 'abortedNoConsensus'].includes(type),
  )
  const { reasons, ground } = ended?.content ?? {}
  return [reasons, ground].find((one) => typeof one === 'string')?.toString() ?? ''
}

async function save(at: Saving<CaseAt, typeof LetterForm>) {
  const { ending } = await load(at)
  const { file } = ending
  const { partnership, history, status } = file
  const { lastSeq, ...said } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const to = partnership.parties.filter(({ lead }) => !lead).map(({ name }) => name)
  const what = inLanguage(stateOf(history.rulebook, status.round).label, 'sv')
  const signedBy = { name: at.actor.name, title: inLanguage(roleLabel(history.rulebook, 'staffUnit'), 'sv') }
  const model = endLetter({ ...head, ...said, to, what, signedBy })
  const asked = { step, by: at.actor, on: at.today, at: at.now, content: said }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const paper = { kind: 'ending', title: model.title, model, shared: true }
    registerPaper(at, inCase, { ...paper, direction: 'out', correspondent: to.join(', ') })
    const all = await bothSides(at, inCase, partnership)
    const news = { inCase, partnership, to: all, kind: 'endFeedbackGiven', params: {} }
    await tell(at, { ...news, mail: (link) => ({ kind: 'endLetter', ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), words(at.language).sent)
}
