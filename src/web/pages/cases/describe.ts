import type { WaitedRole } from '../../../domain/partnership.ts'
import { sideOf } from '../../../domain/roles.ts'
import { inLanguage, type Language } from '../../../domain/text.ts'
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
  /** Whom the next day lies with, when that is not the reader: "stabsenheten". */
  keeper: string | null
  /** "Försenat hos stabsenheten" */
  lateness: string
}

/** Says of each line where it stands, whose turn it is and whether its day has gone by. Equal lines are worded once. */
export function describing(
  { rulebooks }: Pick<Cases, 'rulebooks'>,
  language: Language,
  today: PlainDate,
): (line: ListedLine) => Description {
  const turns = new Map<string, string>()
  const turnOf = (line: ListedLine, rulebook: Rulebook) => {
    const key = `${rulebook.body} ${rulebook.version} ${line.rulebook.roleNames} ${line.mine} ${line.closed} ${JSON.stringify(line.waitingRoles)}`
    const known = turns.get(key) ?? turnInWords(line, rulebook, language)
    turns.set(key, known)
    return known
  }
  return (line) => {
    const rulebook = rulebooks(line.rulebook)
    const { nextDue, nextMine, nextRoles, closed, paused } = line
    const t = words(language)
    const keeper = nextMine || nextRoles.length === 0 ? null : inWords(nextRoles, rulebook, language)
    return {
      state: inLanguage(stateOf(rulebook, line.status).label, language),
      turn: turnOf(line, rulebook),
      late: nextDue !== null && !closed && !paused && isBefore(nextDue, today),
      keeper,
      lateness: keeper === null ? t.late : t.lateWith(keeper),
    }
  }
}

function turnInWords(
  { mine, closed, waitingRoles }: ListedLine,
  rulebook: Rulebook,
  language: Language,
): string {
  const t = words(language)
  if (closed || waitingRoles.length === 0) return t.nobody
  if (mine) return t.yourTurn
  return upperFirst(inWords(waitingRoles, rulebook, language))
}

/** "stabsenheten, nämndsekreteraren hos en annan offentlig part eller den idéburna parten" */
function inWords(roles: readonly WaitedRole[], rulebook: Rulebook, language: Language): string {
  const t = words(language)
  const officials = roles.filter((one) => !isPartyRole(one))
  const names = officials.map(({ role, at }) => {
    const name = inLanguage(roleName(rulebook, role), language)
    return at === null ? name : t.atGuest(name)
  })
  const all = officials.length < roles.length ? [...names, t.party] : names
  return anyOf(all, language)
}

function isPartyRole({ role }: WaitedRole): boolean {
  return role !== 'board' && role !== 'system' && sideOf(role) === 'party'
}
