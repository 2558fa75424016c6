import type { ProcessEvent } from '../../domain/events.ts'
import { inLanguage, type Text } from '../../domain/text.ts'
import { agreementOf } from '../agreement/agreement.ts'
import { asPartySees } from '../case/as-party-sees.ts'
import { foldOf } from '../case/fold.ts'
import type { History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { tracksOf } from '../case/tracks.ts'
import { stateOf, stepOf } from '../rulebook/lookup.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { DutyChange } from './duty-changes.ts'

/** Why a case may not move to a newer version, as sentences; nothing when it may. `after` is the case as it would be. */
export function moveObstacles(
  before: History,
  after: History,
  changes: readonly DutyChange[],
): readonly Text[] {
  const { open, paused } = statusOf(before)
  if (!open) return [ended]
  const unread = before.events.find((event) => !isKnown(before.rulebook, after.rulebook, event))
  const found = [
    paused !== null && pausedNow,
    asPartySees(before) !== before && answerComes,
    unread === undefined ? elsewhere(before, after) : unknownStep(before.rulebook, unread),
    isClosing(before, after) && closing,
    worseForParty(before, changes),
  ]
  return found.filter((text) => text !== false && text !== null)
}

const ended: Text = {
  sv: 'Ärendet är avslutat och behåller den version som det har följt.',
  en: 'The case is closed and keeps the version that it has followed.',
}
const pausedNow: Text = {
  sv: 'Ärendet är pausat. Återuppta det först.',
  en: 'The case is paused. Resume it first.',
}
const answerComes: Text = {
  sv: 'Ett svar till den idéburna parten är inte skickat än. Skicka svaret först.',
  en: 'An answer to the idea-based party has not been sent yet. Send the answer first.',
}
const closing: Text = {
  sv: 'Slutrapporten är påbörjad, och den nya versionen har andra punkter för slutet. Gör klart slutet med den version som ärendet följer.',
  en: 'The final report has begun, and the newer version has other points for the end. Finish the end by the version that the case follows.',
}

/** What had happened by a step of its own happens by the same step there. */
function isKnown(older: Rulebook, newer: Rulebook, { content, type }: ProcessEvent): boolean {
  const id = typeof content.step === 'string' ? content.step : undefined
  if (id === undefined || stepOf(older, id) === undefined) return true
  return stepOf(newer, id)?.event === type
}

function unknownStep(rulebook: Rulebook, { content, on }: ProcessEvent): Text {
  const step = stepOf(rulebook, String(content.step))
  const done = step?.done ?? step?.label ?? { sv: '' }
  return {
    sv: `Den nya versionen känner inte till något som har hänt i ärendet: ”${done.sv}” ${on}. Den kan därför inte läsa ärendet.`,
    en: `The newer version does not know something that has happened in the case: “${inLanguage(done, 'en')}” on ${on}. So it cannot read the case.`,
  }
}

/** All that has happened is read anew by the newer version: it has to lead to the very same place. */
function elsewhere(before: History, after: History): Text | null {
  const [was, is] = [foldOf(before), foldOf(after)]
  const [old, fresh] = [tracksOf(was), tracksOf(is)]
  const isSame =
    JSON.stringify(old) === JSON.stringify(fresh) &&
    before.events.every(({ seq }) => was.tracks.get(seq) === is.tracks.get(seq))
  if (isSame) return null
  const at = old.findIndex((track, index) => track.state !== fresh[index]?.state)
  const [from, to] = [old[at]?.state, fresh[at]?.state]
  if (from === undefined || to === undefined) return readOtherwise
  const [here, there] = [stateOf(before.rulebook, from).label, stateOf(after.rulebook, to).label]
  return {
    sv: `Med den nya versionen skulle ärendet stå i läget ”${there.sv}”. Nu står det i ”${here.sv}”.`,
    en: `By the newer version the case would stand at “${inLanguage(there, 'en')}”. Now it stands at “${inLanguage(here, 'en')}”.`,
  }
}

const readOtherwise: Text = {
  sv: 'Den nya versionen läser det som har hänt i ärendet på ett annat sätt.',
  en: 'The newer version reads what has happened in the case in another way.',
}

function isClosing({ rulebook, events }: History, after: History): boolean {
  const differs = JSON.stringify(rulebook.finalReport) !== JSON.stringify(after.rulebook.finalReport)
  return differs && events.some(({ type }) => type === 'finalReportOpened')
}

/** What both have signed binds both: a rulebook, which one of them writes, cannot lay more on the other. */
function worseForParty(history: History, changes: readonly DutyChange[]): Text | null {
  const isSigned = typeof agreementOf(history)?.signedOn === 'string'
  const worse = changes.filter(({ side, isStricter }) => side === 'party' && isStricter)
  if (!isSigned || worse.length === 0) return null
  const titles = worse.flatMap(({ after }) => after?.title ?? [])
  return {
    sv: `Överenskommelsen är undertecknad, och den nya versionen skulle ge den idéburna parten mer att göra eller mindre tid: ${titles.map(({ sv }) => sv).join(', ')}. Det kan bara ändras genom att ni ändrar överenskommelsen tillsammans.`,
    en: `The agreement is signed, and the newer version would give the idea-based party more to do or less time: ${titles.map(({ en }) => en).join(', ')}. That can only be changed by changing the agreement together.`,
  }
}
