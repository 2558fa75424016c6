import type { OrganisationId } from '../../../../domain/actor.ts'
import { canSeeAid } from '../../../../domain/permissions/permissions-aid.ts'
import type { AgreedAmount, AidAssessment, AidMeasure } from '../../../../domain/state-aid.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { type Grant, grantInHand } from '../../../../process/aid/aid-track.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { findAgreementOf } from '../../../../store/agreement/agreement.ts'
import { listAgreedAmounts } from '../../../../store/aid/agreed-amounts.ts'
import { listAidAssessments } from '../../../../store/aid/aid.ts'
import { type AidDeclaration, listAidDeclarations } from '../../../../store/aid/aid-declaration.ts'
import { type AidWriting, listAidWriting } from '../../../../store/aid/aid-writing.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn, Visit } from '../../../visit.ts'
import { measureOf } from './measure.ts'

/** One idea-based party of the case, and what it has declared. */
export type AidParty = {
  organisationId: OrganisationId
  name: string
  /** The newest one since the round of the agreement was opened. */
  declaration: AidDeclaration | null
}

/** All that the case holds on state aid. */
export type AidFile = {
  file: CaseFile
  /** The ceilings over time. */
  limits: Pick<Rulebook, 'thresholds'>
  /** What is granted: an agreement, or a bridging. */
  grant: Grant
  measure: AidMeasure
  /** What the agreement says now; empty for a bridging, and before its draft has amounts. */
  agreed: readonly AgreedAmount[]
  /** Everyone has signed: the amounts are settled. */
  signed: boolean
  parties: readonly AidParty[]
  assessments: readonly AidAssessment[]
  writing: ReadonlyMap<string, AidWriting>
  /** When the declaration was asked for last in this round, and by when. */
  asked: { on: PlainDate; by: string | null } | null
}

/** Throws NotFound, NotAllowed. */
export async function loadAid(at: SignedIn<CaseAt>): Promise<AidFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeAid(at.actor, partnership.scope)) throw new NotAllowed()
  const [declarations, assessments, writing] = await Promise.all([
    listAidDeclarations(at.db, partnership.id),
    listAidAssessments(at.db, partnership.id),
    listAidWriting(at.db, partnership.id),
  ])
  const grant = grantInHand(history, file.status)
  const agreement = grant.bridging ? null : await findAgreementOf(at.db, partnership.id, grant.track)
  const since = grant.openedSeq
  const isOfGrant = (seq: number) =>
    seq > since && (file.status.tracks.get(seq) ?? grant.track) === grant.track
  const asked = history.events.findLast(({ type }) => type === 'aidDeclarationRequested')
  const answerBy = asked?.content.answerBy
  return {
    file,
    limits: history.rulebook,
    grant,
    measure: measureOf(file, grant, agreement),
    agreed: agreement === null ? [] : await listAgreedAmounts(at.db, agreement.id),
    signed: agreementsOf(history, file.status).some(
      ({ track, signedOn }) => track === grant.track && signedOn !== null,
    ),
    parties: partnership.parties.flatMap(({ side, organisationId, name }) =>
      side === 'party' && organisationId !== null
        ? [{ organisationId, name, declaration: newestOf(declarations, organisationId, since) }]
        : [],
    ),
    assessments: assessments.filter(({ seq }) => isOfGrant(seq)),
    writing,
    asked:
      asked === undefined || asked.seq < since
        ? null
        : { on: asked.on, by: typeof answerBy === 'string' ? answerBy : null },
  }
}

export function aidAddress(at: Visit, { partnership }: CaseFile, ...more: string[]): string {
  return at.to.inCase(partnership.number, 'statsstod', ...more)
}

function newestOf(all: readonly AidDeclaration[], organisationId: OrganisationId, since: number) {
  return all.find((one) => one.organisationId === organisationId && one.seq > since) ?? null
}
