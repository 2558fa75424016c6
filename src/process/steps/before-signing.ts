import type { Side } from '../../domain/roles.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ball, History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import type { FactId } from '../rulebook/need-schema.ts'
import { missingFacts } from './missing-facts.ts'

const signing: readonly string[] = ['sign-agreement', 'sign-bridging']

/** Nobody is waited for to sign while something else is needed first, but to see to that. */
export function seenToFirst(balls: readonly Ball[], history: History, on: PlainDate): readonly Ball[] {
  return balls.flatMap((ball) => {
    if (!signing.includes(ball.step)) return [ball]
    const [fact] = missingFacts(history, ball, on)
    const first = fact && firstFor(fact, ball)
    if (first === undefined) return [ball]
    return isToldAlready(balls, first) || hasDeclared(first, balls, history) ? [] : [first]
  })
}

/** Where no step is named the page for signing says what is missing, and leads on. */
function firstFor(fact: FactId, ball: Ball): Ball | undefined {
  const what = fact === 'signatoryProven' ? proof : fact === 'aidDeclared' ? declaration : undefined
  if (what === undefined) return undefined
  const { sv, en } = what.tasks[ball.side]
  const task = {
    sv: `${sv}: innan dess kan ingen skriva under`,
    en: `${en}: before that nobody can sign`,
  }
  return { ...ball, step: what.step ?? ball.step, task, button: { sv, en }, before: ball.step }
}

/** The same people have been asked for it. */
function isToldAlready(balls: readonly Ball[], { step, roles, party }: Ball): boolean {
  return balls.some(
    (other) =>
      other.step === step &&
      !signing.includes(step) &&
      roles.every((role) => other.roles.includes(role)) &&
      (other.party === null || party === null || other.party === party),
  )
}

/** One party’s declaration is in, and another’s is waited for. */
function hasDeclared(first: Ball, balls: readonly Ball[], history: History): boolean {
  if (first.step !== 'declare-aid' || first.side !== 'party') return false
  const { events, facts } = history
  const { tracks } = statusOf(history)
  const holders = (facts.parties ?? []).filter(({ side }) => side === 'party')
  const declared = (id: string | null) => {
    const holder = holders.find((party) => party.id === id)?.holder
    return (
      holder !== undefined &&
      events.some(
        ({ seq, type, content }) =>
          type === 'aidDeclared' && content.organisation === holder && tracks.get(seq) === first.track,
      )
    )
  }
  const others = balls.filter(({ side, step }) => side === 'party' && signing.includes(step))
  return declared(first.party) && others.some(({ party }) => !declared(party))
}

type First = { tasks: Record<Side, Required<Text>>; step?: string }

const proof: First = {
  tasks: {
    party: {
      sv: 'Visa vem som får skriva under för organisationen',
      en: 'Show who may sign for the organisation',
    },
    public: {
      sv: 'Se till att organisationen visar vem som får skriva under',
      en: 'See to it that the organisation shows who may sign',
    },
  },
}

const declaration: First = {
  step: 'declare-aid',
  tasks: {
    party: { sv: 'Lämna intyget om försumbart stöd', en: 'Declare the de minimis aid' },
    public: {
      sv: 'Se till att intyget om försumbart stöd kommer in',
      en: 'See to it that the de minimis aid is declared',
    },
  },
}
