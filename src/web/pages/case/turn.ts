import type { Actor } from '../../../domain/actor.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import { type CasePermission, isUnconflicted } from '../../../domain/permissions/permissions.ts'
import {
  canConfirmCondition,
  canGiveLegalOpinion,
  canMeetCondition,
} from '../../../domain/permissions/permissions-agreement.ts'
import { canRecordPayment } from '../../../domain/permissions/permissions-economy.ts'
import { canWriteTogether } from '../../../domain/permissions/permissions-report.ts'
import {
  canClassChange,
  canConvene,
  canWorkInGroups,
} from '../../../domain/permissions/permissions-steering.ts'
import { inLanguage, type Language } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { allOf } from '../../../kernel/word-list.ts'
import { withBoardAim } from '../../../process/board/board-aim.ts'
import type { Calendars } from '../../../process/board/gap-watch.ts'
import type { Ball, History, Status } from '../../../process/case/history.ts'
import { isByItself, waitingFor } from '../../../process/engine.ts'
import { roleName } from '../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { ownDaysAhead, payByPlan } from '../../../process/steps/own-days.ts'
import { answerCriteria, goThroughList } from '../../../process/steps/written-together.ts'
import type { RoleTitles } from '../../../store/bodies/role-titles.ts'

export type Turn = { mine: readonly Ball[]; others: readonly Ball[] }

type Case = {
  partnership: Partnership
  history: History
  /** The days of the boards that must decide; none where they are not read. */
  calendars?: Calendars | undefined
}

/** Whose turn it is, seen from one person: what waits for them, and what waits for others. */
export function turnOf(
  { partnership, history, calendars = new Map() }: Case,
  actor: Actor,
  today: PlainDate,
): Turn {
  const balls = waitingFor(history, today).map((ball) => withBoardAim(ball, { history, calendars, today }))
  const mine = balls.filter((ball) => isMine(ball, partnership, actor))
  return { mine, others: balls.filter((ball) => !mine.includes(ball)) }
}

/** What is coming of what people took upon them, and the next payment, before anybody is waited for: whose it is. */
export function aheadOf(
  { partnership, history, status }: Pick<Case, 'partnership' | 'history'> & { status: Status },
  actor: Actor,
  today: PlainDate,
): Turn {
  const balls = ownDaysAhead(history, status, today)
  const mine = balls.filter((ball) => isMine(ball, partnership, actor))
  return { mine, others: balls.filter((ball) => !mine.includes(ball)) }
}

/** Steps that not everybody in the role may take. Whom four eyes keep out of a step the ball says itself. */
const guards: Record<string, CasePermission> = {
  'give-legal-opinion': canGiveLegalOpinion,
  'meet-condition': canMeetCondition,
  'confirm-condition': canConfirmCondition,
  'approve-group-minutes': canWorkInGroups,
  'class-change': canClassChange,
  'hold-steering-meeting': canConvene,
  'hold-working-meeting': canConvene,
  [answerCriteria]: canWriteTogether,
  [goThroughList]: canWriteTogether,
  [payByPlan]: canRecordPayment,
}

function isMine(ball: Ball, partnership: Partnership, actor: Actor): boolean {
  const { acting } = actor
  const { scope } = partnership
  const guard = guards[ball.step]
  if (ball.taken !== undefined) return ball.taken.ownerId === actor.personId && isUnconflicted(actor, scope)
  return (
    ball.roles.some((role) => role === acting.role) &&
    isHolder(ball, partnership, acting) &&
    isUnconflicted(actor, scope) &&
    !ball.barred?.includes(actor.personId) &&
    (guard === undefined || guard(actor, scope))
  )
}

/** Acts for the party that is waited for; where none is named, the lead body or any of the idea-based parties. */
function isHolder(ball: Ball, { scope, parties }: Partnership, acting: Actor['acting']): boolean {
  const named = parties.find(({ id }) => id === ball.party)
  if (acting.side === 'party')
    return named
      ? named.organisationId === acting.organisationId
      : scope.organisationIds.includes(acting.organisationId)
  return acting.bodyId === (named?.bodyId ?? scope.leadBodyId)
}

/** Whom a ball waits for, as it stands in a sentence: "stabsenheten", the names of the organisations, or that of whoever took it on. */
export function whoIs(
  ball: Pick<Ball, 'roles' | 'side' | 'party' | 'taken'>,
  { partnership, rulebook, language, titles }: Naming,
): string {
  if (ball.taken !== undefined) return ball.taken.owner
  const named = partnership.parties.find(({ id }) => id === ball.party)
  if (isByItself(ball)) return byItself[language]
  if (ball.side === 'party') return named?.name ?? partyNames(partnership, language)
  const own = named?.bodyId && titles ? rolesAt(ball.roles, named.bodyId, { titles, language }) : null
  return officialsOf(own ?? rolesInWords(ball.roles, rulebook, language), partnership, named)
}

const byItself: Record<Language, string> = { sv: 'av sig självt', en: 'by itself' }

/** Of several public parties it is said whose officials they are: the lead's, where no other is named. */
export function officialsOf(roles: string, { parties, lead }: Partnership, named?: { name: string }): string {
  const bodies = parties.filter(({ side }) => side === 'public')
  const ofLead = bodies.length > 1 ? bodies.find(({ bodyId }) => bodyId === lead.bodyId) : undefined
  const whose = named ?? ofLead
  return whose === undefined ? roles : `${roles}, ${whose.name}`
}

export type Naming = {
  partnership: Partnership
  rulebook: Rulebook
  language: Language
  /** What guest bodies call their own roles; without it all are called what the body that leads calls them. */
  titles?: Pick<RoleTitles, 'inSentence'>
}

function rolesAt(
  roles: Ball['roles'],
  bodyId: string,
  { titles, language }: { titles: Pick<RoleTitles, 'inSentence'>; language: Language },
): string {
  return allOf(
    roles.map((role) => inLanguage(titles.inSentence(role, bodyId), language)),
    language,
  )
}

export function rolesInWords(roles: Ball['roles'], rulebook: Rulebook, language: Language): string {
  return allOf(
    roles.map((role) => inLanguage(roleName(rulebook, role), language)),
    language,
  )
}

/** The idea-based parties of a case, by name. */
export function partyNames({ parties }: Partnership, language: Language): string {
  return allOf(
    parties.filter(({ side }) => side === 'party').map(({ name }) => name),
    language,
  )
}
