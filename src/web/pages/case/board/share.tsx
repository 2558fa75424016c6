import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import type { DocumentModel } from '../../../../documents/model.ts'
import { decisionLetter } from '../../../../documents/papers/decision.ts'
import type { DocumentId } from '../../../../domain/partnership.ts'
import { canShareDecisionOf } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { newId } from '../../../../kernel/ids.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import { decidedLastDay } from '../../../../process/agreement/early-end.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import { statutorySpan } from '../../../../process/rulebook/statute-words.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { registerAt } from '../../../../store/papers/registering.ts'
import { partyReceivers } from '../../../../store/people/receivers.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { boardHead, signedBy } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { partyNames } from '../turn.ts'
import { type TrackAt, TrackParams } from './load.ts'
import { answerTo, loadFor, type OneBoard, reasonAgainst, takeBoardStep } from './step.ts'
import { words } from './words.ts'

const step = 'share-decision'
const ShareForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** The letter to the organisation about what the board decided, looked through before it is sent. */
export const get = page(TrackParams, noQuery, show)
export const post = handler(TrackParams, ShareForm, { show, save })

async function show(at: SignedIn<TrackAt>, entry: Entry) {
  const loaded = await loadFor(at, canShareDecisionOf)
  const { partnership } = loaded.file
  const t = words(at.language)
  const reason = reasonAgainst(at, loaded, step)
  const model = await letterOf(at, loaded)
  return (
    <CasePage
      {...{ at, partnership, entry }}
      title={t.share}
      lead={reason === null ? t.shareLead : undefined}
    >
      {reason !== null && <Alert color="warning">{reason}</Alert>}
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      {reason === null && (
        <Form at={at} action={at.to.inCase(partnership.number, 'namnd', at.params.track, 'besked')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <Actions>
            <Button>{t.shareNow}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'namnd')} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

function decisionOf({ board }: OneBoard) {
  const { decision } = board
  if (decision === null || decision.outcome === 'tabled') throw new NotAllowed()
  return { ...decision, outcome: decision.outcome }
}

async function letterOf(at: SignedIn, loaded: OneBoard): Promise<DocumentModel> {
  const { partnership, history } = loaded.file
  const language = 'sv'
  const head = await boardHead(at.db, partnership, {
    bodyId: loaded.board.bodyId,
    date: at.today,
    language,
  })
  const contact = partnership.people.find(({ part, side }) => part === 'contact' && side === 'party')
  return decisionLetter({
    ...head,
    ...decisionOf(loaded),
    board: loaded.board.name,
    matter: loaded.board.status.kind,
    endsOn: lastDayOf(loaded),
    inForceUntil: inForceBeside(loaded),
    announced: announcedIn(loaded),
    alsoDecide: alsoDeciding(loaded),
    reviewWithin: statutorySpan(
      history.rulebook,
      'legality-review',
      loaded.board.decision?.minutes?.announcedOn ?? at.today,
    ),
    to: { organisation: partyNames(partnership, language), contact: contact?.name ?? '' },
    signer: { name: at.actor.name, title: inLanguage(roleLabel(history.rulebook, 'staffUnit'), language) },
  })
}

/** Until when the present agreement stands, where the board was asked about the one after it. */
function inForceBeside({ board: { status }, file }: OneBoard) {
  const inForce = status.kind === 'sign' ? agreementOf(file.history) : null
  return inForce === null || inForce.track === status.round ? null : inForce.end
}

function lastDayOf({ board: { status }, file }: OneBoard) {
  return status.kind === 'earlyEnd' ? decidedLastDay(file.history.events, file.status, status) : null
}

/** The boards that the same matter was opened for and that have not said yes. */
function alsoDeciding({ board: { status }, cases }: OneBoard): string[] {
  return cases
    .filter((one) => one.status.kind === status.kind && one.status.openedSeq === status.openedSeq)
    .filter((one) => one.status.track !== status.track && one.decision?.outcome !== 'approved')
    .map(({ name }) => name)
}

function announcedIn({ board: { decision, legalityReview } }: OneBoard) {
  const on = decision?.minutes?.announcedOn
  return on === undefined ? null : { on, reviewEnds: legalityReview?.ends ?? null }
}

async function save(at: Saving<TrackAt, typeof ShareForm>) {
  const loaded = await loadFor(at, canShareDecisionOf)
  const model = await letterOf(at, loaded)
  const taking = { step, content: {}, lastSeq: at.form.lastSeq, track: at.params.track }
  const outcome = await takeBoardStep(at, loaded, taking, async (inCase) => {
    const title = 'Besked om nämndens beslut'
    const paper = { kind: 'decisionLetter', title, model, language: model.language, shared: true }
    const { id } = inCase.document({ ...paper, createdBy: at.actor.personId })
    const correspondent = partyNames(loaded.file.partnership, 'sv')
    const entry = { on: at.today, correspondent, subject: title, documentId: id }
    const { board, file } = loaded
    await registerAt(inCase, { partnership: file.partnership, board }, { direction: 'out', ...entry })
    await orderMails(at, loaded, { inCase, documentId: id })
  })
  return answerTo(at, outcome, words(at.language).shared)
}

type Sending = { inCase: InCase; documentId: DocumentId }

async function orderMails(at: SignedIn, loaded: OneBoard, { inCase, documentId }: Sending): Promise<void> {
  const { partnership } = loaded.file
  const { number: caseNumber, title: caseTitle } = partnership
  const { outcome, paragraph, decidedOn } = decisionOf(loaded)
  const receivers = await partyReceivers(inCase.trx, partnership, at.today)
  const head = await boardHead(inCase.trx, partnership, {
    bodyId: loaded.board.bodyId,
    date: at.today,
    language: 'sv',
  })
  inCase.notify({ personIds: receivers.map(({ personId }) => personId), kind: 'decisionShared', params: {} })
  const content = { kind: 'decisionShared', board: loaded.board.name, outcome, paragraph, decidedOn } as const
  const url = at.origin + paths.inCase(caseNumber, 'namnd')
  for (const { name, email, language } of receivers) {
    if (email === null) continue
    inCase.addJob('sendMail', {
      id: newId(),
      to: { name, email },
      language,
      signedBy: signedBy(head),
      content: { ...content, caseNumber, caseTitle, url },
      attachments: [{ filename: language === 'sv' ? 'besked.pdf' : 'answer.pdf', documentId }],
    })
  }
}
