import { partyRoles } from '../../domain/roles.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { dayIn } from '../agreement/day-in.ts'
import type { Ball, History, Status } from '../case/history.ts'
import { leadingRound } from '../case/tracks.ts'
import { sourceText } from '../rulebook/lookup.ts'
import { expectedFrom } from './expected-day.ts'

/** What one organisation has been asked for anew, before a new agreement, and has neither handed in nor said why not. */
export type PapersAnew = {
  organisation: string
  documents: readonly string[]
  askedOn: PlainDate
  /** The number of the event that asked. */
  seq: number
  by: PlainDate | null
}

const settled = ['signatureGiven', 'activated', 'expired', 'terminatedEarly']
const given = ['documentReceived', 'documentMarked']

/** The newest request alone: it names all that was too old that day. Once the new agreement is signed nobody waits for them. */
export function papersAnew({ events, facts }: Pick<History, 'events' | 'facts'>): readonly PapersAnew[] {
  const asked = events.findLast(
    ({ type, content }) => type === 'documentsRequested' && content.why === 'renewal',
  )
  if (asked === undefined) return []
  const later = events.filter(({ seq }) => seq > asked.seq)
  if (later.some(({ type }) => settled.includes(type))) return []
  return (facts.papers ?? []).flatMap(({ organisation }): PapersAnew[] => {
    const answered = new Set(
      later
        .filter(({ type, content }) => given.includes(type) && content.organisation === organisation)
        .flatMap(({ content }) => (content.mark === 'missing' ? [] : String(content.document))),
    )
    const documents = askedOf(asked.content, organisation).filter((id) => !answered.has(id))
    if (documents.length === 0) return []
    return [{ organisation, documents, askedOn: asked.on, seq: asked.seq, by: dayIn(asked, 'answerBy') }]
  })
}

/** Older requests do not say which of several organisations each document was asked of: then it is asked of them all. */
function askedOf(content: Readonly<Record<string, unknown>>, organisation: string): readonly string[] {
  const of = content.of as Readonly<Record<string, unknown>> | undefined
  const ids = of === undefined ? content.documents : of[organisation]
  return Array.isArray(ids) ? [...new Set(ids.map(String))] : []
}

/** One ball for each organisation; nobody is asked twice while the papers of a first meeting are waited for. */
export function papersAnewBalls(history: History, status: Status, balls: readonly Ball[]): readonly Ball[] {
  const { rulebook, facts } = history
  const step = rulebook.steps.find(({ event }) => event === 'documentReceived')
  const round = leadingRound(rulebook, status.rounds)
  if (step === undefined || round === undefined || !status.open) return []
  if (balls.some((ball) => ball.step === step.id)) return []
  return papersAnew(history).map(({ organisation, documents, by, askedOn: on, seq }) => ({
    roles: partyRoles,
    side: 'party',
    party: facts.parties?.find(({ holder }) => holder === organisation)?.id ?? null,
    step: step.id,
    track: round.track,
    task: papersAnewTask(documents.length),
    papers: documents,
    ...(by === null
      ? expectedFrom(history, step, { on, seq, what: askedAnew })
      : { due: by, arithmetic: asGiven }),
    source: sourceText(rulebook, step.source),
  }))
}

export function papersAnewTask(count: number): Text {
  return count === 1
    ? {
        sv: 'Lämna en aktuell handling inför en ny överenskommelse',
        en: 'Hand in a fresh document for a new agreement',
      }
    : {
        sv: `Lämna ${count} aktuella handlingar inför en ny överenskommelse`,
        en: `Hand in ${count} fresh documents for a new agreement`,
      }
}

const askedAnew: Text = {
  sv: 'Aktuella handlingar begärdes',
  en: 'Fresh documents were asked for',
}

const asGiven: Text = {
  sv: 'Dagen sattes när handlingarna begärdes.',
  en: 'The day was set when the documents were asked for.',
}
