import { canManageOrganisation } from '../../../../domain/permissions/permissions.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { SigningFile } from './load.ts'
import { words } from './words.ts'

/** What the organisation itself can do when it cannot sign: say how it signs, and hand in what proves it. */
export function WaysOn({ at, loaded: { file, own } }: { at: SignedIn; loaded: SigningFile }) {
  const t = words(at.language).waysOn
  const organisationId = own?.party.organisationId ?? null
  if (own === null || organisationId === null) return null
  const hasRule = own.set.ways.length > 0
  const papers = (...more: string[]) => at.to.inCase(file.partnership.number, 'underlag', ...more)
  const lacksProof = hasRule && !file.history.facts.established?.includes('signatoryProven')
  const proof = lacksProof && file.history.rulebook.documents.find(({ id }) => id === 'signatoryProof')
  return (
    <Actions>
      {!hasRule && canManageOrganisation(at.actor, organisationId) && (
        <ButtonLink href={at.to.organisation('firmateckning')}>{t.rule}</ButtonLink>
      )}
      {proof && <ButtonLink href={papers(organisationId, proof.id)}>{t.proof}</ButtonLink>}
      <ButtonLink href={papers()} look="secondary">
        {t.papers}
      </ButtonLink>
    </Actions>
  )
}
