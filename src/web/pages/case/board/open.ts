import { z } from 'zod'
import type { DocumentId } from '../../../../domain/partnership.ts'
import { canOpenBoardCase } from '../../../../domain/permissions/permissions-board.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { findFrozenText } from '../../../../store/agreement/frozen-text.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { registerWithOthers } from '../../../../store/papers/registering.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { show } from './board.tsx'
import { type BoardCases, loadBoardCases } from './load.ts'
import { answerTo, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const OpenForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** Director or head of administration opens the case at every public party's board. */
export const post = handler(CaseParams, OpenForm, { show, save })

async function save(at: Saving<CaseAt, typeof OpenForm>) {
  const loaded = await loadBoardCases(at)
  const { partnership } = loaded.file
  if (!canOpenBoardCase(at.actor, partnership.scope)) throw new NotAllowed()
  const taking = { step: 'open-board-case', content: {}, lastSeq: at.form.lastSeq }
  const text = await findFrozenText(at.db, partnership.id)
  const outcome = await takeBoardStep(at, loaded, taking, async (inCase) => {
    if (text !== null) await registerText(at, inCase, { loaded, documentId: text.documentId })
    await tellAll(at, inCase, { partnership, kind: 'boardCaseOpened' })
  })
  return answerTo(at, outcome, words(at.language).opened)
}

type Sending = { loaded: BoardCases; documentId: DocumentId }

/** The other public parties' boards receive the text that they are to decide on, each in its own registry. */
async function registerText(at: SignedIn, inCase: InCase, { loaded, documentId }: Sending): Promise<void> {
  const { partnership, history } = loaded.file
  const subject = titleOfPaper(history.rulebook, 'agree-draft')
  await registerWithOthers(
    inCase,
    { partnership, boards: loaded.boards },
    { on: at.today, subject, documentId },
  )
}
