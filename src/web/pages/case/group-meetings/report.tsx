import { z } from 'zod'
import { workingReportPaper } from '../../../../documents/papers/working-report.ts'
import { canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import type { Draft } from '../../../../store/people/draft.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import { partWords } from '../../../parts/words.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { registerPaper } from '../register-paper.ts'
import { filledWith, findOwnDraft, keepOwnDraft, removeOwnDraft } from '../review/own-draft.ts'
import { whyNotToday } from '../why-not.ts'
import { type At, type GroupMeetings, loadGroupMeetings } from './load.ts'
import { prefilled, reportParts } from './report-fill.ts'
import { words } from './words.ts'

const ReportForm = form(words, (t, field) =>
  z.object({
    work: field.text(t.workMissing, 10_000),
    decided: field.optionalText(10_000),
    risks: field.optionalText(10_000),
    questions: field.optionalText(5000),
  }),
)

/** The working group's written report to the steering group, filled in beforehand with what has happened since the last. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ReportForm, { show, save: (at) => tryAgain(() => save(at)) })

/** The report while it is being written: each person has a draft of their own. */
export const draftPost = handler(CaseParams, anyFields, { show, save: saveDraft })

const step = 'give-working-report'
const keyOf = ({ params }: Pick<At, 'params'>) => `working-report:${params.number}`

async function load(at: At) {
  const loaded = await loadGroupMeetings(at)
  const { partnership, history } = loaded.file
  if (!canWorkInGroups(at.actor, partnership.scope)) throw new NotAllowed()
  return { loaded, reason: whyNotToday(at, history, step) }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { loaded, reason } = await load(at)
  const { partnership } = loaded.file
  const lead = reason === null ? t.reportLead : inLanguage(reason, at.language)
  const frame = { at, partnership, entry, lead, title: t.reportTitle }
  return (
    <CasePage {...frame} islands={['autosave.js']}>
      {reason === null && (
        <Fields at={at} entry={entry} loaded={loaded} draft={await findOwnDraft(at, keyOf(at))} />
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

type FieldsProps = { at: At; entry: Entry; loaded: GroupMeetings; draft: Draft | null }

function Fields({ at, entry, loaded, draft }: FieldsProps) {
  const t = words(at.language)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'gruppmoten', 'rapport', ...more)
  const filled = filledWith(entry, draft)
  const known = prefilled(loaded, at.language)
  const optional = partWords(at.language).optional
  return (
    <Form at={at} action={address()} draft={address('utkast')}>
      <SaveState
        at={at}
        savedAt={draft === null ? null : new Date(draft.updatedAt)}
        draft={address('utkast')}
      />
      {reportParts.map((part) => (
        <TextArea
          entry={filled}
          name={part}
          label={t.reportParts[part]}
          value={known[part]}
          rows={part === 'questions' ? 3 : 6}
          {...(part !== 'work' && { optional })}
        />
      ))}
      <Actions>
        <Button>{t.reportSend}</Button>
      </Actions>
    </Form>
  )
}

async function saveDraft(at: Saving<CaseAt, typeof anyFields>) {
  const { loaded } = await load(at)
  await keepOwnDraft(at, loaded.file.partnership, { key: keyOf(at), fields: at.form })
  const back = at.to.inCase(at.params.number, 'gruppmoten', 'rapport')
  return goTo(back, words(at.language).draftSaved(timeInStockholm(at.now, at.language)))
}

async function save(at: Saving<CaseAt, typeof ReportForm>) {
  const { loaded } = await load(at)
  const { partnership, history } = loaded.file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const parts = reportParts.map((part) => ({ title: words('sv').reportParts[part], text: at.form[part] }))
  const model = workingReportPaper({ ...head, parts, writtenBy: at.actor.name })
  const asked = { step, by: at.actor, on: at.today, at: at.now }
  const outcome = await recordStep(at.db, loaded.file, asked, async (inCase) => {
    const title = titleOfPaper(history.rulebook, step)
    const paper = { kind: 'workingReport', title, subject: model.title, model, shared: true }
    const correspondent = partnership.lead.boardName
    const { number } = registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    const steering = loaded.members.filter(({ group, until }) => group === 'steering' && until === null)
    const personIds = steering.map(({ personId }) => personId).filter((one) => one !== at.actor.personId)
    inCase.notify({ personIds, kind: 'workingReportGiven', params: { by: at.actor.name, document: number } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  await removeOwnDraft(at, keyOf(at))
  return goTo(at.to.inCase(partnership.number, 'gruppmoten'), words(at.language).reported)
}
