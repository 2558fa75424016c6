import type { ProcessEvent } from '../../domain/events.ts'
import { foldOf } from '../case/fold.ts'
import type { History } from '../case/history.ts'
import type { RequiredDocument } from '../rulebook/checklist-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { type Kept, movesIn, type RulebookMove, type VersionRef } from './rulebook-moves.ts'

/**
 * What a case is read by. `newest` is the version that it follows now. A case that has moved takes its steps and states from
 * that one, finishes what it had begun by the version of that time, and keeps the versions that its past is judged by.
 */
export function readBy(
  newest: Rulebook,
  events: readonly ProcessEvent[],
  versionOf: (ref: VersionRef) => Rulebook,
): Pick<History, 'rulebook' | 'earlier'> {
  const moves = movesIn(events)
  if (moves.length === 0) return { rulebook: newest }
  const versions = [...moves.map(({ from }) => versionOf(from)), newest]
  const rulebook = moves.reduce((before, move, index) => {
    const next = versions[index + 1] ?? newest
    return keeping(next, before, stillKept(move, next, events))
  }, versions[0] ?? newest)
  const earlier = moves.map(({ seq, on }, index) => ({ rulebook: versions[index] ?? newest, seq, on }))
  return { rulebook, earlier }
}

/** A new round is formed by the newer version; reports and memos follow the agreement that they are about. */
function stillKept({ kept, seq }: RulebookMove, rulebook: Rulebook, events: readonly ProcessEvent[]): Kept {
  const { rounds } = foldOf({ rulebook, events })
  const isForming = rounds.every(({ openedSeq }) => openedSeq < seq)
  const isRunning = rounds.some(({ openedSeq, open }) => openedSeq < seq && open)
  return {
    ...kept,
    ...(!isForming && { checklists: [], templates: [], stages: [] }),
    ...(!isRunning && !isForming && { reports: [], memo: false }),
  }
}

/** Put together once, so that what is reckoned from it can be remembered with it. */
const known = new WeakMap<Rulebook, WeakMap<Rulebook, Map<string, Rulebook>>>()

function keeping(newer: Rulebook, older: Rulebook, kept: Kept): Rulebook {
  const ofNewer = known.get(newer) ?? new WeakMap<Rulebook, Map<string, Rulebook>>()
  known.set(newer, ofNewer)
  const ofBoth = ofNewer.get(older) ?? new Map<string, Rulebook>()
  ofNewer.set(older, ofBoth)
  const key = JSON.stringify(kept)
  const made = ofBoth.get(key) ?? putTogether(newer, older, kept)
  ofBoth.set(key, made)
  return made
}

function putTogether(newer: Rulebook, older: Rulebook, kept: Kept): Rulebook {
  return {
    ...newer,
    checklists: withKept(newer.checklists, older.checklists, kept.checklists),
    templates: withKept(newer.templates, older.templates, kept.templates),
    reports: withKept(newer.reports, older.reports, kept.reports),
    documents: papersAsked(newer.documents, older.documents, kept),
    memo: kept.memo ? older.memo : newer.memo,
  }
}

/** Papers of a stage that is over stay as they were asked for; one that has come in is there, though nobody asks for it now. */
function papersAsked(
  newer: readonly RequiredDocument[],
  older: readonly RequiredDocument[],
  { documents, stages }: Kept,
): RequiredDocument[] {
  const isOver = ({ stage }: RequiredDocument) => stages.includes(stage)
  const settled = new Map(older.filter(isOver).map((one) => [one.id, one]))
  const asked = newer.flatMap((one) => settled.get(one.id) ?? (isOver(one) ? [] : one))
  const known = new Set(asked.map(({ id }) => id))
  const left = older.filter(({ id }) => !known.has(id) && (settled.has(id) || documents.includes(id)))
  return [...asked, ...left.map((one) => (settled.has(one.id) ? one : { ...one, required: false }))]
}

function withKept<Part extends { id: string }>(
  newer: readonly Part[],
  older: readonly Part[],
  ids: readonly string[],
): Part[] {
  const kept = new Map(older.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one]))
  const known = new Set(newer.map(({ id }) => id))
  const gone = [...kept.values()].filter(({ id }) => !known.has(id))
  return [...newer.map((one) => kept.get(one.id) ?? one), ...gone]
}
