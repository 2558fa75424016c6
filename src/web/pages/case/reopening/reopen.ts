import { initiativePaper } from '../../../../documents/papers/initiative.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { Text } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { getPublicBody } from '../../../../store/bodies/public-body.ts'
import { currentRulebook } from '../../../../store/bodies/rulebook-version.ts'
import { type CaseFile, makerOf } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { type FreshCase, type NewInitiative, receiveInitiative } from '../../../../store/case/initiative.ts'
import type { NewParty } from '../../../../store/case/open-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { type Db, withTransaction } from '../../../../store/db.ts'
import { isTaken } from '../../../../store/taken.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { words } from './words.ts'

export type Reopening = { name: string; changed: string }

export type Reopened = { kind: 'reopened'; number: string } | { kind: 'refused'; reason: Text }

/** Says no in words when the old case may not be taken up again; then the new one is not opened either. */
class Refused extends Error {
  readonly reason: Text
  constructor(reason: Text) {
    super(reason.sv)
    this.reason = reason
  }
}

/** Opens a new case with the same parties, linked both ways, in one transaction. */
export async function reopen(at: SignedIn, file: CaseFile, reopening: Reopening): Promise<Reopened> {
  return withTransaction(at.db, async (trx): Promise<Reopened> => {
    const initiative = await initiativeFrom(trx, at, { file, reopening })
    const opened = await receiveInitiative(trx, initiative, (inCase, fresh) =>
      writeAlong(at, { file, reopening, inCase, fresh }),
    )
    if (opened.kind === 'refused') throw new Refused(opened.reason)
    const content = { newCase: opened.number }
    const asked = { step: 'reopen-as-new', by: at.actor, on: at.today, at: at.now, content }
    const taken = await recordStep(trx, file, asked, async (inCase) => {
      const { partnership } = file
      const to = await bothSides(at, inCase, partnership)
      await tell(at, { inCase, partnership, to, kind: 'reopened', params: { ...content, by: at.actor.name } })
    })
    if (taken.kind === 'refused') throw new Refused(taken.reason)
    return { kind: 'reopened', number: opened.number }
  }).catch(asAnswer)
}

function asAnswer(thrown: unknown): Reopened {
  if (thrown instanceof Refused) return { kind: 'refused', reason: thrown.reason }
  if (isTaken(thrown)) throw new ChangedMeanwhile()
  throw thrown
}

type From = { file: CaseFile; reopening: Reopening }

async function initiativeFrom(db: Db, at: SignedIn, { file, reopening }: From): Promise<NewInitiative> {
  const { partnership } = file
  const body = await getPublicBody(db, partnership.lead.bodyId)
  const [first, ...more] = partnership.parties.filter(({ side }) => side === 'party')
  if (first?.organisationId == null) throw new Error(`Case ${partnership.number} has no idea-based party`)
  return {
    body,
    boardId: partnership.lead.boardId,
    rulebook: await currentRulebook(db, body.rulebook),
    title: reopening.name,
    summary: partnership.summary,
    origin: at.actor.acting.side === 'party' ? 'party' : 'official',
    received: { on: at.today, by: at.actor.name },
    organisation: { id: first.organisationId, name: first.name },
    moreParties: [...more, ...guestsOf(partnership)].flatMap(asNewParty),
    units: partnership.units.map(({ id }) => id),
    people: partnership.people.map(({ personId, part, side }) => ({ personId, part, side })),
    by: makerOf(at.actor),
    handedInBy: at.actor.personId,
    linkedFrom: partnership.id,
    formDigests: [digestOf(`reopening ${partnership.id}`)],
    today: at.today,
    at: at.now,
  }
}

function guestsOf({ parties }: Partnership) {
  return parties.filter(({ side, lead }) => side !== 'party' && !lead)
}

function asNewParty({ side, name, bodyId, organisationId }: Partnership['parties'][number]): NewParty[] {
  if (bodyId !== null) return [{ side, name, bodyId }]
  return organisationId === null ? [] : [{ side, name, organisationId }]
}

async function writeAlong(
  at: SignedIn,
  { file, reopening, inCase, fresh }: From & { inCase: InCase; fresh: FreshCase },
): Promise<void> {
  const t = words(at.language)
  const { partnership } = file
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: at.language })
  const { number: caseNumber, registryNumber } = fresh.taken
  const model = initiativePaper({
    ...head,
    caseTitle: reopening.name,
    caseNumber,
    registryNumber,
    origin: t.origin(partnership.number),
    organisation: null,
    contact: { name: at.actor.name },
    receivedOn: at.today,
    answers: [
      { question: t.changed, answer: reopening.changed },
      { question: t.before, answer: partnership.summary },
    ],
  })
  const from = { name: at.actor.name, side: 'party' } as const
  registerPartyPaper(at, inCase, { kind: 'initiative', title: model.title, model, from })
}
