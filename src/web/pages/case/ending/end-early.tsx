import { z } from 'zod'
import { earlyEndPaper } from '../../../../documents/papers/early-end.ts'
import { canEndEarly } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { type Ending, loadEndingFor } from './load.ts'
import { words } from './words.ts'

const step = 'end-early'

const EndForm = form(words, (t, field) =>
  z.object({
    endsOn: field.date(t.endsMissing),
    settlement: field.text(t.settlementMissing, 10_000),
    lastSeq: field.lastSeq(),
  }),
)

/** The partnership ends early as the board decided, on the day after its last one, with the settlement. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, EndForm, keeping({ show, save }))

const load = (at: SignedIn<CaseAt>) => loadEndingFor(at, { may: canEndEarly, step })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership } = ending.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.endEarlyTitle} lead={t.endEarlyLead} entry={entry}>
      <UnlessRefused {...{ at, entry, reason }} color="info">
        <Fields at={at} entry={entry} ending={ending} />
      </UnlessRefused>
    </CasePage>
  )
}

function Fields({ at, entry, ending }: { at: SignedIn<CaseAt>; entry: Entry; ending: Ending }) {
  const t = words(at.language)
  const { partnership } = ending.file
  const asked = ending.request?.event
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'avslut', 'upphorande')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <DateField
        entry={entry}
        name="endsOn"
        label={t.endsOn}
        value={ending.agreement?.end ?? ''}
        language={at.language}
      />
      <TextArea
        entry={entry}
        name="settlement"
        label={t.settlement}
        hint={t.settlementHint}
        value={String(asked?.content.settlement ?? '')}
        rows={6}
      />
      <Actions>
        <Button>{t.endEarly}</Button>
        <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CaseAt, typeof EndForm>) {
  const { ending } = await load(at)
  const { file, request } = ending
  const { partnership, history } = file
  const t = words(at.language)
  const { lastSeq, ...content } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  if (!isAfter(at.today, content.endsOn)) return refused([{ field: 'endsOn', sentence: t.notYet }])
  const decided = ending.agreement?.earlyEnd?.end
  if (decided && content.endsOn !== decided)
    return refused([{ field: 'endsOn', sentence: t.notDecided(dateInWords(decided, at.language)) }])
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const by = { name: at.actor.name, title: inLanguage(roleLabel(history.rulebook, 'staffUnit'), 'sv') }
  const noticedOn = (request && dayIn(request.event, 'noticedOn')) ?? request?.event.on ?? at.today
  const ground = String(request?.event.content.ground ?? '')
  const model = earlyEndPaper({ ...head, ...content, noticedOn, ground, by })
  const asked = { step, by: at.actor, on: at.today, at: at.now, content: { ...content, ground, noticedOn } }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const paper = { kind: 'earlyEnd', title: model.title, model, shared: true }
    const correspondent = partnership.parties.map(({ name }) => name).join(', ')
    registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'terminatedEarly', params: {} })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), t.endedEarly)
}
