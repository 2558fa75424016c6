import type { DiaryNumber } from '../../domain/inbox.ts'
import { getPartnership } from '../case/partnership.ts'
import { recordInCase } from '../case/record.ts'
import type { Db } from '../db.ts'
import { masterDiaryOf, noteNumbers } from '../papers/external-number.ts'
import { findLines, oursOf, type RegistryLine } from '../papers/registry-lines.ts'
import { isTaken } from '../taken.ts'
import type { Applied, Applying } from './applying.ts'
import { takeMessage } from './inbox-message.ts'

/** Notes the number that the master diary has given a case or an entry in the registry of the body. */
export async function applyNumber(
  db: Db,
  { message, by, today, at }: Applying,
  { registered, number, reasons }: DiaryNumber,
): Promise<Applied> {
  const system = await masterDiaryOf(db, message.bodyId, today)
  if (system === null) return 'noMasterDiary'
  const lines = await findLines(db, message.bodyId, [registered])
  const line = lines.find((one) => isCalled(one, registered))
  if (line === undefined) return 'unknownLine'
  const { id, partnershipId, registryNumber, documentNumber } = line
  const done = { id: message.id, partnershipId, at }
  if (line.number === number) {
    await takeMessage(db, done)
    return 'applied'
  }
  const partnership = await getPartnership(db, partnershipId)
  const numbers = [{ id, registryNumber, documentNumber, number, before: line.number }]
  const noting = { partnership, system, numbers, by, on: today, ...(reasons !== undefined && { reasons }) }
  try {
    await recordInCase(db, { partnershipId, lastSeq: partnership.lastSeq, at }, async (inCase) => {
      await takeMessage(inCase.trx, done)
      await noteNumbers(inCase, noting)
    })
    return 'applied'
  } catch (thrown) {
    if (isTaken(thrown)) return 'numberTaken'
    throw thrown
  }
}

function isCalled(line: RegistryLine, text: string): boolean {
  return oursOf(line) === text || (line.documentNumber === null && line.caseNumber === text.toLowerCase())
}
