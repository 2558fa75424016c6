import type { OrganisationId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { EventMaker } from '../../domain/events.ts'
import type { BoardId } from '../../domain/partnership.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { SaidOfAgreement } from '../../process/agreement/brought-in.ts'
import { takeStep } from '../../process/engine.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { type Db, withTransaction } from '../db.ts'
import type { CaseNumber } from '../papers/registry.ts'
import type { InCase } from './in-case.ts'
import { type NewCasePerson, openCase } from './open-case.ts'
import { recountCase } from './recount.ts'

export type BringingIn = {
  boardId: BoardId
  rulebook: Rulebook
  title: string
  summary: string
  /** The idea-based parties that have signed it. */
  organisations: readonly { id: OrganisationId; name: string }[]
  /** The other public parties that have signed it, each with the board that decides for it. */
  bodies: readonly { id: PublicBodyId; name: string; boardId: BoardId }[]
  /** The service that takes part. */
  units: readonly UnitId[]
  people: readonly NewCasePerson[]
  agreement: SaidOfAgreement
  by: EventMaker
  today: PlainDate
  at: Date
}

export type BroughtInCase = { kind: 'brought'; number: string } | { kind: 'refused'; reason: Text }

/**
 * Opens the case of a partnership that is running already: its number, parties, first event and what `also` adds, with the days
 * that its agreement gives, all in one transaction.
 */
export async function bringIn(
  db: Db,
  bringing: BringingIn,
  also: (inCase: InCase, taken: CaseNumber) => Promise<void>,
): Promise<BroughtInCase> {
  const { rulebook, agreement, by, today, at } = bringing
  const taken = takeStep(
    { rulebook, events: [], facts: {} },
    { step: 'bring-in', by, on: today, content: { ...agreement } },
  )
  if (taken.kind === 'refused') return taken
  return withTransaction(db, async (trx) => {
    const opened = await openCase(trx, caseOf(bringing, taken.status.round), async (inCase, number) => {
      inCase.event(taken.event)
      await also(inCase, number)
    })
    await recountCase(trx, opened.id, { today, at })
    return { kind: 'brought', number: opened.number }
  })
}

function caseOf({ organisations, bodies, rulebook, by, today, ...bringing }: BringingIn, status: string) {
  const { boardId, title, summary, units, people, at } = bringing
  return {
    ...{ boardId, title, summary, units, people, status, at },
    rulebook: { folder: rulebook.body, version: rulebook.version },
    origin: 'official',
    received: { on: today, by: by.name },
    otherBoards: bodies.map((body) => body.boardId),
    parties: [
      ...bodies.map(({ id, name }) => ({ side: 'public' as const, name, bodyId: id })),
      ...organisations.map(({ id, name }) => ({ side: 'party' as const, name, organisationId: id })),
    ],
  }
}
