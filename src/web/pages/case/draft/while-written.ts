import { confirmationsIn } from '../../../../process/agreement/brought-in.ts'
import { changesBetween, digestOfLines } from '../../../../process/agreement/brought-in-lines.ts'
import { broughtInNow } from '../../../../store/agreement/brought-in-now.ts'
import { type CaseFile, makerOf } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { recountCase } from '../../../../store/case/recount.ts'
import { type Trx, withTransaction } from '../../../../store/db.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import type { SignedIn } from '../../../visit.ts'
import { isBeingBroughtIn } from './is-writable.ts'

/**
 * Writes in the agreement while nothing else is recorded in the case. What is put down of one that was brought in is an event of
 * the case: who, when, what it said before and what it says now. Throws ChangedMeanwhile.
 */
export function whileWritten<Value>(
  at: SignedIn,
  file: CaseFile,
  work: (trx: Trx) => Promise<Value>,
): Promise<Value> {
  if (!isBeingBroughtIn(file)) return whileCaseStands(at.db, file.partnership, work)
  return withTransaction(at.db, async (trx) => {
    const { id, lastSeq } = file.partnership
    const value = await recordInCase(trx, { partnershipId: id, lastSeq, at: at.now }, (inCase) =>
      putDown(at, { inCase, file, work }),
    )
    if (confirmationsIn(file.history.events).length > 0)
      await recountCase(trx, id, { today: at.today, at: at.now })
    return value
  })
}

type PuttingDown<Value> = { inCase: InCase; file: CaseFile; work: (trx: Trx) => Promise<Value> }

async function putDown<Value>(at: SignedIn, { inCase, file, work }: PuttingDown<Value>): Promise<Value> {
  const of = { id: file.partnership.id, events: file.history.events }
  const before = await broughtInNow(inCase.trx, of)
  const value = await work(inCase.trx)
  const after = await broughtInNow(inCase.trx, of)
  const changes = changesBetween(before, after)
  if (changes.length > 0) {
    const content = { digest: digestOfLines(after), changes }
    inCase.event({ type: 'broughtInPutDown', on: at.today, by: makerOf(at.actor), content })
  }
  return value
}
