import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { canApproveMemoOf } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { ownTitle, rulebookAt } from '../../../../store/bodies/role-titles.ts'
import { registerAt } from '../../../../store/papers/registering.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { ConflictLine } from '../conflict-line.tsx'
import { namesIn } from '../consideration/words.ts'
import { documentScope } from '../document/document-scope.ts'
import { DocumentLink } from '../document-link.tsx'
import { approvalSteps } from './approval-step.ts'
import { attachmentsOf } from './attachments.ts'
import { type TrackAt, TrackParams } from './load.ts'
import { MemoDay } from './memo.tsx'
import { fingerprintOf, type Memo, memoModel, memoOf } from './memo-content.ts'
import { answerTo, loadFor, type OneBoard, reasonAgainst, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const ApprovalForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq(), seen: field.text() }))

/** The memo as the paper it becomes, for director or head of administration to approve. */
export const get = page(TrackParams, noQuery, show)
export const post = handler(TrackParams, ApprovalForm, { show, save })

async function show(at: SignedIn<TrackAt>, entry: Entry) {
  const loaded = await loadFor(at, canApproveMemoOf)
  const { partnership } = loaded.file
  const t = words(at.language)
  const reason = reasonAgainst(at, loaded, stepOfBoard(loaded))
  const memo = await memoOf(at, loaded.file, loaded.board)
  const model = await modelOf(at, loaded, memo)
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'namnd', at.params.track, ...more)
  const { staffUnit } = namesIn(await rulebookAt(at.db, partnership, loaded.board.bodyId), at.language)
  return (
    <CasePage {...{ at, partnership, entry }} title={t.approval} lead={t.approvalLead}>
      {reason !== null && <Alert color="warning">{reason}</Alert>}
      <MemoDay {...{ at, loaded }} />
      <Outrun at={at} memo={memo} />
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      <Attachments at={at} loaded={loaded} />
      {reason === null && (
        <Form at={at} action={address('godkannande')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <input type="hidden" name="seen" value={fingerprintOf(model)} />
          <Actions>
            <Button>{t.approve}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'meddelanden')} look="tertiary">
              {t.askForChange(staffUnit)}
            </ButtonLink>
          </Actions>
        </Form>
      )}
      {reason === null && <ConflictLine at={at} number={partnership.number} />}
    </CasePage>
  )
}

/** The annexes to open: the memo names them as they will stand on paper. */
function Attachments({ at, loaded: { file, documents, board } }: { at: SignedIn; loaded: OneBoard }) {
  const { partnership, history } = file
  const open = attachmentsOf(file, documents, board.status).filter((document) =>
    canSeeDocument(at.actor, partnership.scope, documentScope(file, document)),
  )
  if (open.length === 0) return null
  return (
    <Section title={words(at.language).openAttachments} id="bilagor">
      <ul>
        {open.map((document) => (
          <li>
            <DocumentLink
              at={at}
              number={partnership.number}
              rulebook={history.rulebook}
              document={document}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function stepOfBoard({ board }: OneBoard): string {
  return approvalSteps[board.status.kind]
}

/** The sections that were written before what they build on became something else: approving them is not stopped. */
function Outrun({ at, memo: { sections } }: { at: SignedIn; memo: Memo }) {
  const headings = sections.flatMap(({ section, changed }) =>
    changed === null ? [] : inLanguage(section.heading, at.language),
  )
  if (headings.length === 0) return null
  return <Alert color="warning">{words(at.language).outrun(allOf(headings, at.language))}</Alert>
}

async function modelOf(at: SignedIn, loaded: OneBoard, memo: Memo) {
  const { file, board } = loaded
  const title = inLanguage(await ownTitle(at.db, file.partnership, at.actor), 'sv')
  const handler = board.written?.by.name ?? ''
  return memoModel(at, loaded, { board, memo, handler, signer: { name: at.actor.name, title } })
}

async function save(at: Saving<TrackAt, typeof ApprovalForm>) {
  const loaded = await loadFor(at, canApproveMemoOf)
  const model = await modelOf(at, loaded, await memoOf(at, loaded.file, loaded.board))
  if (fingerprintOf(model) !== at.form.seen) throw new ChangedMeanwhile()
  const { partnership, history } = loaded.file
  const taking = { step: stepOfBoard(loaded), content: {}, lastSeq: at.form.lastSeq, track: at.params.track }
  const outcome = await takeBoardStep(at, loaded, taking, async (inCase) => {
    const title = `${model.kindOfPaper}: ${model.title}`
    const paper = {
      kind: 'memo',
      title,
      model,
      language: model.language,
      templateVersion: history.rulebook.version,
    }
    const { id } = inCase.document({ ...paper, shared: false, createdBy: at.actor.personId })
    const correspondent = loaded.board.name
    const entry = { on: at.today, correspondent, subject: title, documentId: id }
    const { board } = loaded
    await registerAt(inCase, { partnership, board }, { direction: 'drawn_up', ...entry })
    await tellAll(at, inCase, { partnership, kind: 'memoApproved' })
  })
  return answerTo(at, outcome, words(at.language).approved)
}
