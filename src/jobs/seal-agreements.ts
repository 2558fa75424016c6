import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pdfOf } from '../documents/pdf/pdf-of.ts'
import { storedModel } from '../documents/stored-model.ts'
import { ChangedMeanwhile } from '../domain/thrown.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import type { SealedPdf } from '../outside/seal/port.ts'
import { listGuestBoards } from '../store/bodies/guest-board.ts'
import { withPicture } from '../store/bodies/picture.ts'
import { caseFileOf } from '../store/case/case-file.ts'
import { getPartnership } from '../store/case/partnership.ts'
import { recordStep } from '../store/case/steps.ts'
import { systemMaker } from '../store/case/system-maker.ts'
import { addFile } from '../store/papers/file.ts'
import { registerWithOthers } from '../store/papers/registering.ts'
import { findUnsealed, keepSeal, listUnsealed } from '../store/signing/signing.ts'
import type { JobDeps } from './deps.ts'
import { leaveChanged } from './leave-changed.ts'

/**
 * Seals every agreement that everybody has signed. Begun again after a crash it goes on where it was: what is sealed
 * stays, and the same agreement is never sealed twice. Those of a body without a seal wait.
 */
export async function sealAgreements(deps: Pick<JobDeps, 'db' | 'clock' | 'files' | 'seal'>): Promise<void> {
  for (const { id, body } of await listUnsealed(deps.db)) {
    const seal = await deps.seal(body)
    const waiting = seal && (await findUnsealed(deps.db, id))
    if (seal === null || waiting == null) continue
    const shown = await buffer(await deps.files.get(waiting.shownHash))
    const model = await withPicture(deps.db, storedModel(waiting.model))
    const pdf = await pdfOf(model, {
      standard: 'a-2a',
      attached: { name: shownName, description: waiting.title, pdf: shown },
    })
    const order = { pdf, at: new Date(waiting.finishedAt), reason: waiting.title }
    await keepThough(deps, waiting, await seal.seal(order))
  }
}

/** What the shown PDF is called inside the finished one. */
export const shownName = 'visad-text.pdf'

type Waiting = NonNullable<Awaited<ReturnType<typeof findUnsealed>>>

const mostTries = 3

/** When the case moved just then the same sealed file is kept in it as it is now; at the third time its turn comes again. */
async function keepThough(deps: Keeping, waiting: Waiting, sealed: SealedPdf): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const isKept = await keep(deps, waiting, sealed).then(() => true, leaveChanged)
    if (isKept || (await findUnsealed(deps.db, waiting.id)) == null) return
  }
}

type Keeping = Pick<JobDeps, 'db' | 'clock' | 'files'>

/** The bytes first, then the event with the paper; both or, when the case moved meanwhile, neither. */
async function keep(
  { db, clock, files }: Keeping,
  waiting: Waiting,
  { pdf, level, holder }: SealedPdf,
): Promise<void> {
  const at = clock()
  const on = dayInStockholm(at)
  const stored = await files.put(Readable.from([pdf]))
  const file = await caseFileOf(db, await getPartnership(db, waiting.partnershipId), on)
  const { textHash, shownHash } = waiting
  const content = { textHash, shownHash, sealedHash: stored.sha256, level, holder }
  const asked = { step: 'seal-agreement', by: systemMaker, on, at, content, track: waiting.round }
  const outcome = await recordStep(db, file, asked, async (inCase) => {
    const row = { ...stored, mediaType: 'application/pdf', name: `${waiting.title}.pdf`, from: null }
    const fileId = await addFile(inCase.trx, { ...row, scanState: 'clean' })
    const title = `${waiting.title}, förseglad`
    const paper = { kind: 'sealedAgreement', title, files: [fileId], shared: true, createdBy: null }
    const { id } = inCase.document(paper)
    const { partnership } = file
    const entry = { on, subject: title, documentId: id }
    inCase.register({ direction: 'drawn_up', correspondent: partnership.lead.boardName, ...entry })
    const boards = await listGuestBoards(inCase.trx, partnership)
    await registerWithOthers(inCase, { partnership, boards }, entry)
    const kept = { documentId: id, hash: stored.sha256, level, by: holder, at }
    if (!(await keepSeal(inCase.trx, waiting.id, kept))) throw new ChangedMeanwhile()
  })
  if (outcome.kind === 'refused') throw new Error(`The agreement cannot be sealed: ${outcome.reason.sv}`)
}
