import { z } from 'zod'
import { canOpenBoardCase } from '../../../../domain/permissions-board.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { form } from '../../../form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { show } from './board.tsx'
import { loadBoardCases } from './load.ts'
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
  const outcome = await takeBoardStep(at, loaded, taking, (inCase) =>
    tellAll(at, inCase, { partnership, kind: 'boardCaseOpened' }),
  )
  return answerTo(at, outcome, words(at.language).opened)
}
