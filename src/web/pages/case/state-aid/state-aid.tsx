import { canSeeAidWork } from '../../../../domain/permissions/permissions-aid.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { CasePage } from '../case-page.tsx'
import { AmountsChanged } from './amounts-changed.tsx'
import { ConclusionPart } from './conclusion-part.tsx'
import { DeclarationsPart } from './declarations-part.tsx'
import { GrantingPart } from './granting-part.tsx'
import { loadAid } from './load.ts'
import { StepsPart } from './steps-part.tsx'
import { words } from './words.ts'

/** All that the case holds on state aid: what is declared, reckoned and concluded, each side with its own next thing to do. */
export const get = page(CaseParams, noQuery, async (at) => {
  const loaded = await loadAid(at)
  const t = words(at.language)
  const { partnership } = loaded.file
  const inside = canSeeAidWork(at.actor, partnership.scope)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={inside ? t.lead : t.partyLead}>
      {loaded.grant.bridging && <Alert color="info">{t.ofBridging}</Alert>}
      <AmountsChanged at={at} loaded={loaded} />
      <DeclarationsPart at={at} loaded={loaded} />
      <StepsPart at={at} loaded={loaded} />
      <ConclusionPart at={at} loaded={loaded} />
      <GrantingPart at={at} loaded={loaded} />
    </CasePage>
  )
})
