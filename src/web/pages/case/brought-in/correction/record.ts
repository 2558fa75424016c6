import type { EventType, NewEvent } from '../../../../../domain/events.ts'
import type { Party } from '../../../../../domain/partnership.ts'
import { ChangedMeanwhile } from '../../../../../domain/thrown.ts'
import { type PlainDate, parsePlainDate } from '../../../../../kernel/plain-date.ts'
import type { SaidOfAgreement } from '../../../../../process/agreement/brought-in.ts'
import { digestOfLines, type Line, withChanges } from '../../../../../process/agreement/brought-in-lines.ts'
import { broughtInNow } from '../../../../../store/agreement/brought-in-now.ts'
import { type CaseFile, makerOf } from '../../../../../store/case/case-file.ts'
import type { InCase } from '../../../../../store/case/in-case.ts'
import { recordInCase } from '../../../../../store/case/record.ts'
import { recountCase } from '../../../../../store/case/recount.ts'
import { withTransaction } from '../../../../../store/db.ts'
import type { SignedIn } from '../../../../visit.ts'
import { bothSides, tell } from '../../tell.ts'
import { keepPeriod } from '../keep-period.ts'
import { applyCorrection } from './apply.ts'
import type { LoadedCorrection } from './load.ts'

type Said = {
  file: CaseFile
  type: EventType
  content: NewEvent['content']
  also?: (inCase: InCase, event: NewEvent) => Promise<void>
}

/** What somebody says of a correction is an event of the case, told to both sides; whose turn it is and the days follow. */
export function recordCorrection(at: SignedIn, { file, type, content, also }: Said): Promise<void> {
  const { partnership } = file
  const { id, lastSeq } = partnership
  return withTransaction(at.db, async (trx) => {
    await recordInCase(trx, { partnershipId: id, lastSeq, at: at.now }, async (inCase) => {
      const event = { type, on: at.today, by: makerOf(at.actor), content }
      inCase.event(event)
      await also?.(inCase, event)
      const to = await bothSides(at, inCase, partnership)
      const { party, reasons } = content
      const params = { by: at.actor.name, party, ...(reasons !== undefined && { reason: reasons }) }
      await tell(at, { inCase, partnership, to, kind: type, params })
    })
    await recountCase(trx, id, { today: at.today, at: at.now })
  })
}

/** The last party's yes makes the correction: what it changes is written and the event holds all lines as they are then. */
export function recordMade(
  at: SignedIn,
  { loaded, correction, standing }: LoadedCorrection,
  own: Party,
): Promise<void> {
  const { file } = loaded
  const after = withChanges(standing.lines, correction.changes)
  const said = saidIn(after)
  const content = {
    ...{ correction: correction.id, for: own.id, party: own.name },
    ...{ digest: correction.digest, lines: after, ...said },
  }
  const also = async ({ trx }: InCase, event: NewEvent) => {
    const { changes, texts } = correction
    await applyCorrection(at, trx, { file, changes, after, texts })
    if (correction.changes.some(({ group }) => group === 'said')) await keepPeriod(at, trx, { file, said })
    await demandMade(at, trx, { file, event, digest: correction.digest })
  }
  return recordCorrection(at, { file, type: 'broughtInCorrectionMade', content, also })
}

type Made = { file: CaseFile; event: NewEvent; digest: string }

/** What stands then is what all said yes to, and nothing else. Throws ChangedMeanwhile. */
async function demandMade(at: SignedIn, trx: InCase['trx'], { file, event, digest }: Made): Promise<void> {
  const { partnership, history } = file
  const recorded = { ...event, seq: partnership.lastSeq + 1, recordedAt: at.now.toISOString() }
  const now = await broughtInNow(trx, { id: partnership.id, events: [...history.events, recorded] })
  if (digestOfLines(now) !== digest) throw new ChangedMeanwhile()
}

function saidIn(lines: readonly Line[]): SaidOfAgreement {
  const of = (key: keyof SaidOfAgreement) => {
    const value = lines.find((line) => line.group === 'said' && line.key === key)?.value.value
    return typeof value === 'string' ? value : ''
  }
  const day = (key: 'start' | 'end' | 'signedOn'): PlainDate => {
    const found = parsePlainDate(of(key))
    if (found === null) throw new Error(`What was brought in has no ${key}`)
    return found
  }
  return {
    ...{ start: day('start'), end: day('end'), signedOn: day('signedOn') },
    ...{ decidedOn: parsePlainDate(of('decidedOn')), paragraph: of('paragraph') },
    earlierNumber: of('earlierNumber'),
  }
}
