import { z } from 'zod'
import { earlyEndAnswerPaper } from '../../../../documents/papers/early-end-answer.ts'
import { canAnswerEarlyEnd } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { DueLine } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { demandSeen } from '../demand-seen.ts'
import { HandInField } from '../documents-wanted/hand-in-field.tsx'
import { addFiles } from '../documents-wanted/record-paper.ts'
import { limits, type TakenFile, takeFiles } from '../documents-wanted/take-files.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { answeringParty } from '../review/result.ts'
import { tell } from '../tell.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { type Ending, loadEndingFor } from './load.ts'
import { Standing } from './request-section.tsx'
import { whoAreTold } from './told.ts'
import { words } from './words.ts'

const step = 'answer-early-end'

const AnswerForm = form(words, (t, field) =>
  z.object({ answer: field.text(t.answerMissing), lastSeq: field.lastSeq() }),
)

/** What an organisation says to the public side's request to end early, before the board decides. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, AnswerForm, keeping({ show, save, uploads: limits }))

const load = (at: SignedIn<CaseAt>) => loadEndingFor(at, { may: canAnswerEarlyEnd, step })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership } = ending.file
  const t = words(at.language)
  const answerBy = ending.request && dayIn(ending.request.event, 'answerBy')
  return (
    <CasePage at={at} partnership={partnership} title={t.answerTitle} lead={t.answerLead} entry={entry}>
      <Standing at={at} ending={ending} />
      <UnlessRefused {...{ at, entry, reason }} color="info">
        {answerBy && <DueLine at={at} due={answerBy} />}
        <Form
          at={at}
          keeps={entry}
          action={at.to.inCase(partnership.number, 'avslut', 'fortida', 'svar')}
          files
        >
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="answer" label={t.answer} hint={t.answerHint} rows={10} />
          <HandInField {...{ at, entry }} label={t.answerFiles} optional={t.optional} kinds={t.fileKinds} />
          <p>{t.answerMeans}</p>
          <Actions>
            <Button>{t.sendAnswer}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      </UnlessRefused>
    </CasePage>
  )
}

type Save = Saving<CaseAt, typeof AnswerForm>

async function save(at: Save) {
  const { ending } = await load(at)
  const { partnership } = ending.file
  demandSeen(ending.file, at.form.lastSeq)
  const taken = at.uploads.length === 0 ? null : await takeFiles(at.deps.files, at.uploads, at.language)
  if (taken !== null && !taken.ok) return refused(taken.reason)
  const outcome = await record(at, ending, taken?.value ?? [])
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), words(at.language).answerSent)
}

async function record(
  at: Save,
  { file, request }: Ending,
  files: readonly TakenFile[],
): Promise<StepOutcome> {
  const { partnership, history } = file
  const { answer } = at.form
  const party = answeringParty(partnership.parties, at.actor)
  const organisation = party?.name ?? at.actor.name
  const head = await caseHead(at.db, partnership, { date: at.today, language: at.language })
  const from = { name: at.actor.name, organisation }
  const attachments = files.map(({ name }) => name)
  const model = earlyEndAnswerPaper({ ...head, from, answer, attachments })
  const content = { answer, files: files.length, ...(party && { for: party.id }) }
  const track = request?.board.track ?? ''
  const asked = { step, by: at.actor, on: at.today, at: at.now, track, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const fileIds = await addFiles(at, inCase, files)
    const paper = {
      kind: 'earlyEndAnswer',
      title: titleOfPaper(history.rulebook, step),
      model,
      files: fileIds,
    }
    registerPartyPaper(at, inCase, { ...paper, from: { name: organisation, side: 'party' } })
    const to = await whoAreTold(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'earlyEndAnswered', params: { by: organisation } })
  })
}
