import type { EventType } from '../../../domain/events.ts'
import { ChangedMeanwhile } from '../../../domain/thrown.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'

/** Written down beside whatever else happens; of two writings of the same part the later is refused where they are saved. */
const writings: readonly EventType[] = ['broughtInPutDown']

type Standing = Pick<CaseFile, 'whole' | 'history'> & {
  partnership: Pick<CaseFile['partnership'], 'lastSeq'>
}

/**
 * For a step that does not rest on what the agreement says of money, goals and text: what either side has put down since the
 * form was read is no conflict with it. Throws ChangedMeanwhile when anything else has happened.
 */
export function demandSeen({ whole, history, partnership: { lastSeq } }: Standing, seen: number): void {
  const since = (whole ?? history).events.filter(({ seq }) => seq > seen)
  const isKnown = since.length === lastSeq - seen && since.every(({ type }) => writings.includes(type))
  if (!isKnown) throw new ChangedMeanwhile()
}
