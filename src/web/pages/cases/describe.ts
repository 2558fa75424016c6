import { sideOf } from '../../../domain/roles.ts'
import { inLanguage, type Language } from '../../../domain/text.ts'
import { isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import { upperFirst } from '../../../kernel/upper-first.ts'
import { roleName, stateOf } from '../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { ListedLine } from '../../../store/lists/listed-line.ts'
import type { Cases } from './load.ts'
import { words } from './words.ts'

export type Description = { state: string; turn: string; late: boolean }

/** Says of each line where it stands, whose turn it is and whether its day has gone by. Equal lines are worded once. */
export function describing(
  { rulebooks }: Pick<Cases, 'rulebooks'>,
  language: Language,
  today: PlainDate,
): (line: ListedLine) => Description {
  const turns = new Map<string, string>()
  const turnOf = (line: ListedLine, rulebook: Rulebook) => {
    const key = `${rulebook.body} ${rulebook.version} ${line.mine} ${line.closed} ${line.waitingRoles.join(' ')}`
    const known = turns.get(key) ?? turnInWords(line, rulebook, language)
    turns.set(key, known)
    return known
  }
  return (line) => {
    const rulebook = rulebooks(line.rulebook)
    const { nextDue, closed, paused } = line
    return {
      state: inLanguage(stateOf(rulebook, line.status).label, language),
      turn: turnOf(line, rulebook),
      late: nextDue !== null && !closed && !paused && isBefore(nextDue, today),
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
  const officials = waitingRoles.filter((role) => !isPartyRole(role))
  const names = officials.map((role) => inLanguage(roleName(rulebook, role), language))
  const all = officials.length < waitingRoles.length ? [...names, t.party] : names
  return upperFirst(new Intl.ListFormat(language, { type: 'disjunction' }).format(all))
}

function isPartyRole(role: ListedLine['waitingRoles'][number]): boolean {
  return role !== 'board' && role !== 'system' && sideOf(role) === 'party'
}
