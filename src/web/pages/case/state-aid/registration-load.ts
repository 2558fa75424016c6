import type { OrganisationId } from '../../../../domain/actor.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Partnership, Party } from '../../../../domain/partnership.ts'
import { canRegisterAidOf } from '../../../../domain/permissions/permissions-aid.ts'
import { type AidAssessment, type AidRegime, isDeMinimis } from '../../../../domain/state-aid.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { addOre, type Ore } from '../../../../kernel/money.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { conferredOn } from '../../../../process/aid/aid-track.ts'
import { registeredIn, unregisteredIn } from '../../../../process/aid/givers.ts'
import { type Duty, duties } from '../../../../process/duties/duties.ts'
import { type KnownGrant, listKnownGrants } from '../../../../store/aid/aid-grant.ts'
import { getOrganisation, type Organisation } from '../../../../store/bodies/organisation.ts'
import type { FormFields } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { levelThen } from './earlier.tsx'
import { type AidFile, loadAid } from './load.ts'

export const registerStep = 'register-aid'
export const registrationTopic = 'registration'

/** What one public party gives one organisation: each giver registers its own. */
export type Portion = { giver: string; organisationId: OrganisationId; sek: Ore }

export type Registration = {
  loaded: AidFile
  /** Null when there is no de minimis aid to register. */
  assessment: (AidAssessment & { basis: AidRegime }) | null
  portions: readonly Portion[]
  /** The portions with the rate of the day of the grant, once somebody has stated it. */
  granted: readonly KnownGrant[]
  organisations: ReadonlyMap<OrganisationId, Organisation>
  /** The day the right to the aid arose, as the case has it; null before the board has decided. */
  conferredOn: PlainDate | null
  duty: Duty | undefined
  /** With the rate of the day the aid is over the ceiling after all. */
  overCeiling: boolean
  /** What has been typed on instrument and sector. */
  fields: FormFields
  /** Rises each time instrument or sector is saved. */
  version: number
  registered: readonly Registered[]
  /** Where several give aid: those who have not registered theirs and that the reader may note it for. */
  left: readonly Party[]
  isDone: boolean
}

/** Throws NotFound, NotAllowed. */
export async function loadRegistration(at: SignedIn<CaseAt>): Promise<Registration> {
  const loaded = await loadAid(at)
  const { partnership, history, status } = loaded.file
  const mayFor = (party: Party) => canRegisterAidOf(party)(at.actor, partnership.scope)
  if (!partnership.parties.some(mayFor)) throw new NotAllowed()
  const [newest] = loaded.assessments
  const assessment = newest && isDeMinimis(newest.basis) ? { ...newest, basis: newest.basis } : null
  const ids = loaded.parties.map(({ organisationId }) => organisationId)
  const [known, found] = await Promise.all([
    listKnownGrants(at.db, ids),
    Promise.all(ids.map((id) => getOrganisation(at.db, id))),
  ])
  const own = history.events.filter(({ seq }) => status.tracks.get(seq) === loaded.grant.track)
  const unregistered = unregisteredIn(own)
  const left = partnership.parties.filter((party) => unregistered.includes(party.id) && mayFor(party))
  const granted = known.filter(({ assessmentId }) => assessmentId !== null && assessmentId === assessment?.id)
  return {
    loaded,
    assessment,
    portions: assessment === null ? [] : portionsOf(assessment),
    granted,
    overCeiling: granted.some((grant) => levelThen(loaded.limits, grant, known) === 'red'),
    organisations: new Map(found.map((one) => [one.id, one])),
    conferredOn: conferredOn(history, status, loaded.grant),
    duty: duties(history, at.today).findLast(
      ({ id, met, for: giver }) =>
        id === 'aid-registration' &&
        met === undefined &&
        (giver === undefined || left.some((one) => one.id === giver)),
    ),
    fields: loaded.writing.get(registrationTopic)?.fields ?? {},
    version: loaded.writing.get(registrationTopic)?.version ?? 0,
    registered: registeredIn(own).map((event) => registeredOf(event, partnership)),
    left,
    isDone: registeredIn(own).length > 0 && unregistered.length === 0,
  }
}

/** When and under which reference it was registered; whose it was, where several give. */
export type Registered = { on: string; reference: string; giver: string | null }

export function registeredOf(
  { content, on }: ProcessEvent,
  { parties }: Pick<Partnership, 'parties'>,
): Registered {
  const giver = parties.find(({ id }) => id === content.for)?.name ?? null
  return { on: String(content.registeredOn ?? on), reference: String(content.reference ?? ''), giver }
}

function portionsOf({ content: { parts } }: AidAssessment): Portion[] {
  const groups = Map.groupBy(parts, ({ giver, organisationId }) => `${giver}\n${organisationId}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            giver: first.giver,
            organisationId: first.organisationId,
            sek: addOre(first.amount, ...others.map(({ amount }) => amount)),
          },
        ],
  )
}
