import { z } from 'zod'
import { canApproveShortPeriod } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type Draft, loadDraft } from '../draft/load.ts'
import { bothSides, tell } from '../tell.ts'
import { approvalOf, isShort } from './obstacles.ts'
import { words } from './words.ts'

const ShortForm = form(words, (t, field) =>
  z.object({
    reasons: field.text(t.shortReasonsMissing),
    lastSeq: field.lastSeq(),
    period: z.string().max(40),
  }),
)

/** The director approves a short period as an exception, with reasons that the board reads. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ShortForm, keeping({ show, save }))

async function load(at: SignedIn<CaseAt>): Promise<Draft> {
  const draft = await loadDraft(at)
  if (!canApproveShortPeriod(at.actor, draft.file.partnership.scope)) throw new NotAllowed()
  return draft
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const draft = await load(at)
  const t = words(at.language)
  const approval = approvalOf(draft)
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.shortTitle}
      lead={t.shortLead}
      entry={entry}
    >
      {!isShort(draft) && <p>{t.shortNone}</p>}
      {isShort(draft) && approval === null && <Approve at={at} entry={entry} draft={draft} />}
      {approval !== null && (
        <p>{t.shortApprovedAlready(approval.by.name, dateInWords(approval.on, at.language))}</p>
      )}
      <p>
        <a href={at.to.inCase(at.params.number, 'samsyn')}>{t.back}</a>
      </p>
    </CasePage>
  )
}

function Approve({ at, entry, draft }: { at: SignedIn<CaseAt>; entry: Entry; draft: Draft }) {
  const t = words(at.language)
  const { start, end, shortReason } = draft.content.parts.periods
  const day = (one: typeof start) => (one === null ? '' : dateInWords(one, at.language))
  return (
    <>
      <Facts
        facts={[
          [t.period, t.periodFromTo(day(start), day(end))],
          [t.shortTheirs, shortReason],
        ]}
      />
      <Form at={at} keeps={entry} action={at.to.inCase(at.params.number, 'samsyn', 'kort-tid')}>
        <input type="hidden" name="lastSeq" value={String(draft.file.partnership.lastSeq)} />
        <input type="hidden" name="period" value={periodOf(draft)} />
        <TextArea entry={entry} name="reasons" label={t.shortReasons} rows={5} />
        <Actions>
          <Button>{t.shortApprove}</Button>
        </Actions>
      </Form>
    </>
  )
}

async function save(at: Saving<CaseAt, typeof ShortForm>) {
  const draft = await load(at)
  const t = words(at.language)
  const { partnership } = draft.file
  const { reasons, lastSeq, period } = at.form
  if (lastSeq !== partnership.lastSeq || period !== periodOf(draft)) throw new ChangedMeanwhile()
  if (!isShort(draft)) return refused(t.shortNone)
  const { start, end } = draft.content.parts.periods
  const asked = { step: 'approve-short-period', by: at.actor, on: at.today, at: at.now }
  const content = { reasons, start, end }
  const outcome = await recordStep(at.db, draft.file, { ...asked, content }, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'shortPeriodApproved', params: { by: at.actor.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'samsyn'), t.shortApproved)
}

function periodOf({ content: { parts } }: Draft): string {
  return `${parts.periods.start ?? ''}/${parts.periods.end ?? ''}`
}
