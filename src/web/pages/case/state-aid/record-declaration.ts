import { aidDeclarationPaper } from '../../../../documents/papers/aid-declaration.ts'
import type { DeclaredAid } from '../../../../store/aid/aid-content.ts'
import { addAidDeclaration } from '../../../../store/aid/aid-declaration.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { tell } from '../tell.ts'
import { declaredIn } from './declaration-form.ts'
import { declareStep, type OwnDeclaration } from './declaration-load.ts'

type At = SignedIn<CaseAt> & { form: Readonly<Record<string, unknown>> }

/** Registers the declaration as a paper from the organisation, keeps what it says, and tells the staff unit. */
export async function recordDeclaration(at: At, { loaded, party }: OwnDeclaration): Promise<StepOutcome> {
  const { file } = loaded
  const declared = declaredIn(at.form, party.name)
  const head = await caseHead(at.db, file.partnership, { date: at.today, language: 'sv' })
  const title = titleOfPaper(file.history.rulebook, declareStep)
  const model = aidDeclarationPaper({
    ...head,
    title,
    organisation: party.name,
    signatory: at.actor.name,
    declared,
  })
  const content = {
    organisation: party.organisationId,
    grants: declared.grants.length,
    links: declared.links.length,
  }
  const { track } = loaded.grant
  const asked = { step: declareStep, track, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const documentId = registerPartyPaper(at, inCase, {
      kind: 'aidDeclaration',
      title: loaded.parties.length > 1 ? `${title}: ${party.name}` : title,
      model,
      from: { name: party.name, side: 'party' },
    })
    await keep(at, inCase, { loaded, party, declared, documentId })
    const to = await officialReceivers(inCase.trx, file.partnership, { today: at.today })
    const params = { from: party.name }
    await tell(at, { inCase, partnership: file.partnership, to, kind: 'aidDeclared', params })
  })
}

type Kept = Pick<OwnDeclaration, 'loaded' | 'party'> & {
  declared: DeclaredAid
  documentId: ReturnType<InCase['document']>['id']
}

async function keep(at: At, inCase: InCase, { loaded, party, declared, documentId }: Kept): Promise<void> {
  const { partnership } = loaded.file
  await addAidDeclaration(inCase.trx, {
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    organisationId: party.organisationId,
    on: at.today,
    by: at.actor.personId,
    signatory: at.actor.name,
    content: declared,
    seq: partnership.lastSeq + 1,
    documentId,
  })
}
