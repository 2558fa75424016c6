import { canBeginReport } from '../../../../domain/permissions/permissions-report.ts'
import type { SignedIn } from '../../../visit.ts'
import { absentPages, OwingParams } from '../report/absent.tsx'
import type { AbsentDesk } from '../report/absent-desk.ts'
import { loadFollowUp, type OneFollowUp, type YearAt, YearParams } from './load.ts'

/** When a party does not hand in its part of a year's follow-up. */
const pages = absentPages(YearParams, YearParams.extend(OwingParams.shape), desk)
export const get = pages.get
export const post = pages.ask
export const { leave } = pages

async function desk(at: SignedIn<YearAt>): Promise<AbsentDesk> {
  const one = await loadFollowUp(at)
  const { file, followUp, own } = one
  const address = (...more: string[]) =>
    at.to.inCase(at.params.number, 'uppfoljning', String(followUp.year), ...more)
  return {
    file,
    track: one.status.track,
    report: 'followUp',
    steps: { ask: 'ask-for-report-parts', part: 'leave-out-report-part', stance: 'leave-out-report-part' },
    owing: owingIn(one).map((party) => ({ party, owed: 'part' })),
    own: own?.id ?? null,
    answerBy: followUp.answerBy,
    may:
      canBeginReport(at.actor, file.partnership.scope) ||
      followUp.handedIn.some(({ partyId }) => partyId === own?.id),
    someIn: followUp.handedIn.length > 0,
    closed: !one.open,
    here: (...more) => address('saknas', ...more),
    back: address(),
  }
}

/** The parties that have neither handed in nor been left out. */
export function owingIn({ parties, followUp }: Pick<OneFollowUp, 'parties' | 'followUp'>) {
  const settled = [...followUp.handedIn, ...followUp.leftOut].map(({ partyId }) => partyId)
  return parties.filter(({ id }) => !settled.includes(id))
}
