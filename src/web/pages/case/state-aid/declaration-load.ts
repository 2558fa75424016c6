import type { OrganisationId } from '../../../../domain/actor.ts'
import { canDeclareAidOf, canWriteAidDeclarationOf } from '../../../../domain/permissions/permissions-aid.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { addYears } from '../../../../kernel/plain-date.ts'
import { whyNot } from '../../../../process/engine.ts'
import type { AidWriting } from '../../../../store/aid/aid-writing.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { type AidFile, type AidParty, loadAid } from './load.ts'
import { declarationTopic } from './writing.ts'

export const declareStep = 'declare-aid'

export type OwnDeclaration = {
  loaded: AidFile
  party: AidParty
  topic: string
  kept: AidWriting | undefined
  /** Whether the reader may confirm it, beside writing. */
  maySign: boolean
  /** Why nobody can declare now, in a sentence; null when it can be done. */
  reason: string | null
  /** The day from which aid is counted, were it granted today. */
  from: ReturnType<typeof addYears>
}

/** The declaration of the organisation that the reader acts for. Throws NotFound, NotAllowed. */
export async function loadDeclaration(at: SignedIn<CaseAt>): Promise<OwnDeclaration> {
  const loaded = await loadAid(at)
  const party = loaded.parties.find(({ organisationId }) => organisationId === ownOrganisation(at))
  const { scope } = loaded.file.partnership
  if (party === undefined || !canWriteAidDeclarationOf(party.organisationId)(at.actor, scope))
    throw new NotAllowed()
  const topic = declarationTopic(party.organisationId)
  const signatory = { ...makerOf(at.actor), role: 'partySignatory' as const }
  const reason = whyNot(loaded.file.history, { step: declareStep, by: signatory, on: at.today })
  return {
    loaded,
    party,
    topic,
    kept: loaded.writing.get(topic),
    maySign: canDeclareAidOf(party.organisationId)(at.actor, scope),
    reason: reason && inLanguage(reason, at.language),
    from: addYears(at.today, -3),
  }
}

function ownOrganisation({ actor }: SignedIn): OrganisationId | null {
  return actor.acting.side === 'party' ? actor.acting.organisationId : null
}
