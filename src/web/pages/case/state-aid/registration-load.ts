import type { OrganisationId } from '../../../../domain/actor.ts'
import { canRegisterAid } from '../../../../domain/permissions/permissions-aid.ts'
import { type AidAssessment, type AidRegime, isDeMinimis } from '../../../../domain/state-aid.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { addOre, type Ore } from '../../../../kernel/money.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { conferredOn } from '../../../../process/aid/aid-track.ts'
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
  done: { on: string; reference: string } | null
}

/** Throws NotFound, NotAllowed. */
export async function loadRegistration(at: SignedIn<CaseAt>): Promise<Registration> {
  const loaded = await loadAid(at)
  const { partnership, history, status } = loaded.file
  if (!canRegisterAid(at.actor, partnership.scope)) throw new NotAllowed()
  const [newest] = loaded.assessments
  const assessment = newest && isDeMinimis(newest.basis) ? { ...newest, basis: newest.basis } : null
  const ids = loaded.parties.map(({ organisationId }) => organisationId)
  const [known, found] = await Promise.all([
    listKnownGrants(at.db, ids),
    Promise.all(ids.map((id) => getOrganisation(at.db, id))),
  ])
  const done = history.events.findLast(
    ({ type, seq }) => type === 'aidRegistered' && status.tracks.get(seq) === loaded.grant.track,
  )
  const granted = known.filter(({ assessmentId }) => assessmentId !== null && assessmentId === assessment?.id)
  return {
    loaded,
    assessment,
    portions: assessment === null ? [] : portionsOf(assessment),
    granted,
    overCeiling: granted.some((grant) => levelThen(loaded.limits, grant, known) === 'red'),
    organisations: new Map(found.map((one) => [one.id, one])),
    conferredOn: conferredOn(history, status, loaded.grant),
    duty: duties(history, at.today).findLast(({ id, met }) => id === 'aid-registration' && met === undefined),
    fields: loaded.writing.get(registrationTopic)?.fields ?? {},
    version: loaded.writing.get(registrationTopic)?.version ?? 0,
    done: done
      ? { on: String(done.content.registeredOn ?? done.on), reference: String(done.content.reference ?? '') }
      : null,
  }
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
