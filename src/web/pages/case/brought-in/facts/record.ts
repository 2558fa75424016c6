import type { NewEvent } from '../../../../../domain/events.ts'
import { type CaseFile, makerOf } from '../../../../../store/case/case-file.ts'
import type { InCase } from '../../../../../store/case/in-case.ts'
import { recordInCase } from '../../../../../store/case/record.ts'
import type { SignedIn } from '../../../../visit.ts'
import { bothSides, tell } from '../../tell.ts'

type Stated = {
  file: CaseFile
  content: NewEvent['content']
  also: (inCase: InCase) => Promise<void>
}

/** What was done elsewhere is an event that says so, told to both sides; it moves nothing in the process. */
export function recordFacts(at: SignedIn, { file: { partnership }, content, also }: Stated): Promise<void> {
  const position = { partnershipId: partnership.id, lastSeq: partnership.lastSeq, at: at.now }
  return recordInCase(at.db, position, async (inCase) => {
    inCase.event({ type: 'broughtInFactsStated', on: at.today, by: makerOf(at.actor), content })
    await also(inCase)
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'broughtInFactsStated', params: { by: at.actor.name } })
  })
}
