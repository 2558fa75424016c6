import type { Role } from '../domain/roles.ts'
import { addDays, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import type { Duty } from './duties.ts'

/** Who is told that a duty was not done, from which day on. Where nobody has the roles, those above are told at once. */
export type Rung = { from: PlainDate; roles: readonly Role[]; above: readonly (readonly Role[])[] }

/**
 * The rungs that a late duty has reached on a day: first who has it, the day after its last day, then upwards as long as
 * it is not done. What the idea-based side has to do stays on that side. Source: the days are our proposal.
 */
export function rungsReached({ due, responsible }: Duty, today: PlainDate): readonly Rung[] {
  if (due === undefined) return []
  const ladder = ladderFrom(responsible)
  return ladder
    .map(({ after, roles }, index) => ({
      from: addDays(due, after),
      roles,
      above: ladder.slice(index + 1).map((rung) => rung.roles),
    }))
    .filter(({ from }) => !isAfter(from, today))
}

type Step = { after: number; roles: readonly Role[] }

function ladderFrom(responsible: Role): readonly Step[] {
  const own = { after: 1, roles: [responsible] }
  const heads =
    responsible === 'partyRep' ? partyHeads : inStaff.includes(responsible) ? staffHeads : serviceHeads
  const at = heads.findIndex(({ roles }) => roles.includes(responsible))
  return responsible === 'partySignatory' ? [own] : [own, ...heads.slice(at + 1)]
}

const partyHeads: readonly Step[] = [{ after: 3, roles: ['partySignatory'] }]
const serviceHeads: readonly Step[] = [
  { after: 3, roles: ['unitHead'] },
  { after: 7, roles: ['departmentHead'] },
  { after: 14, roles: ['director'] },
]
/** The staff unit's head is the head of administration. */
const staffHeads: readonly Step[] = [
  { after: 7, roles: ['adminHead'] },
  { after: 14, roles: ['director'] },
]
const inStaff: readonly Role[] = ['staffUnit', 'legal', 'registrar', 'boardSecretary', 'adminHead']
