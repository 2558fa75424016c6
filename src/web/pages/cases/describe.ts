import type { WaitedRole } from '../../../domain/partnership.ts'
import { sideOf } from '../../../domain/roles.ts'
import { inLanguage, type Language, type Text } from '../../../domain/text.ts'
import { isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import { upperFirst } from '../../../kernel/upper-first.ts'
import { anyOf } from '../../../kernel/word-list.ts'
import { roleName, stateOf } from '../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { ListedLine } from '../../../store/lists/listed-line.ts'
import type { Cases } from './load.ts'
import { words } from './words.ts'

export type Description = {
  state: string
  turn: string
  late: boolean
  /** Its day has gone by, but no rule set it. */
  overdue: boolean
  /** Whom the next day lies with, when that is not the reader: "stabsenheten". */
  keeper: string | null
  /** "Försenat hos stabsenheten", and that it is not the reader's own where it is their turn too. */
  lateness: string
}

/** Says of each line where it stands, whose turn it is and whether its day has gone by. Equal lines are worded once. */
export function describing(
  told: Pick<Cases, 'rulebooks' | 'roleNameAt'>,
  language: Language,
  today: PlainDate,
): (line: ListedLine) => Description {
  const { rulebooks, roleNameAt } = told
  const namer = (line: ListedLine, rulebook: Rulebook) => ({ line, rulebook, roleNameAt })
  const turns = new Map<string, string>()
  const turnOf = (line: ListedLine, rulebook: Rulebook) => {
    const key = `${rulebook.body} ${rulebook.version} ${line.rulebook.roleNames} ${line.mine} ${JSON.stringify([line.waitingRoles, line.bodies])}`
    const known = turns.get(key) ?? turnInWords(line, namer(line, rulebook), language)
    turns.set(key, known)
    return known
  }
  return (line) => {
    const rulebook = rulebooks(line.rulebook)
    const { nextDue, nextMine, nextRoles, paused } = line
    const t = words(language)
    const isGone = nextDue !== null && !paused && isBefore(nextDue, today)
    const keeper =
      nextMine || nextRoles.length === 0 ? null : inWords(nextRoles, namer(line, rulebook), language)
    return {
      state: inLanguage(stateOf(rulebook, line.status).label, language),
      turn: turnOf(line, rulebook),
      late: isGone && !line.nextExpected,
      overdue: isGone && line.nextExpected,
      keeper,
      lateness: keeper === null ? t.late : (line.mine ? t.lateNotYours : t.lateWith)(keeper),
    }
  }
}

function turnInWords({ mine, waitingRoles }: ListedLine, naming: Naming, language: Language): string {
  const t = words(language)
  if (waitingRoles.length === 0) return t.nobody
  if (mine) return t.yourTurn
  return upperFirst(inWords(waitingRoles, naming, language))
}

type Naming = { line: ListedLine; rulebook: Rulebook } & Pick<Cases, 'roleNameAt'>

/** "stabsenheten, förvaltningschefen (Kulturnämnden) eller den idéburna parten": each as its own body calls it. */
function inWords(roles: readonly WaitedRole[], naming: Naming, language: Language): string {
  const officials = roles.filter((one) => !isPartyRole(one))
  const byBody = Map.groupBy(officials, ({ at }) => at ?? naming.line.leadBodyId)
  const names = [...byBody].flatMap(([bodyId, own]) => {
    const said = own.map(({ role }) => inLanguage(nameAt(bodyId, role, naming), language))
    return withBody(said, naming.line.bodies.find((body) => body.bodyId === bodyId)?.name)
  })
  const all = officials.length < roles.length ? [...names, words(language).party] : names
  return anyOf(all, language)
}

function nameAt(bodyId: string, role: WaitedRole['role'], { line, rulebook, roleNameAt }: Naming): Text {
  const guests = bodyId === line.leadBodyId ? null : roleNameAt(role, bodyId)
  return guests ?? roleName(rulebook, role)
}

/** The body once, after the last of its roles. */
function withBody(names: readonly string[], body: string | undefined): readonly string[] {
  return body === undefined ? names : names.with(-1, `${names.at(-1)} (${body})`)
}

function isPartyRole({ role }: WaitedRole): boolean {
  return role !== 'board' && role !== 'system' && sideOf(role) === 'party'
}
