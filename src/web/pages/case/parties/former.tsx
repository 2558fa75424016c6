import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listFormerParties } from '../../../../store/case/former-parties.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

/** Who has been a party and is no longer one; nothing where nobody has left. */
export async function FormerParties({
  at,
  partnership,
}: {
  at: SignedIn
  partnership: CaseFile['partnership']
}) {
  const former = await listFormerParties(at.db, partnership.id)
  if (former.length === 0) return null
  const t = words(at.language)
  return (
    <Section title={t.former} id="har-lamnat">
      <p>{t.formerMeans}</p>
      <Facts
        facts={former.map(({ name, side, fromDay, leftOn }) => [
          name,
          [t.sides[side], t.from(fromDay, leftOn)].join(' · '),
        ])}
      />
    </Section>
  )
}
