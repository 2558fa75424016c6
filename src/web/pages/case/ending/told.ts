import type { Partnership } from '../../../../domain/partnership.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { officialReceivers, type Receiver } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { bothSides } from '../tell.ts'

/** Both sides, and the director: a material question. */
export async function whoAreTold(
  at: SignedIn,
  inCase: InCase,
  partnership: Partnership,
): Promise<Receiver[]> {
  const both = await bothSides(at, inCase, partnership)
  const asked = { roles: ['director'], today: at.today } as const
  const directors = await officialReceivers(inCase.trx, partnership, asked)
  const others = directors.filter(({ personId }) => personId !== at.actor.personId)
  return [...new Map([...both, ...others].map((one) => [one.personId, one])).values()]
}
