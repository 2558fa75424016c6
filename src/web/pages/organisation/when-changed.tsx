import { Details } from '../../parts/details.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** What to do here when the association has a new chair, or becomes part of another: it happens between two visits. */
export function WhenChanged({ at }: { at: SignedIn }) {
  const t = words(at.language)
  return (
    <Section title={t.whenChanged} id="andras">
      <Details summary={t.newChair}>
        <ol>
          {t.newChairSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>
          <a href={at.to.organisation('inbjudan')}>{t.invite}</a>
          {' · '}
          <a href={at.to.organisation('firmateckning')}>{t.toSigningRule}</a>
        </p>
      </Details>
      <Details summary={t.newOrganisation}>
        {t.newOrganisationWhat.map((said) => (
          <p>{said}</p>
        ))}
        <p>
          <a href={at.to.cases()}>{t.toCases}</a>
        </p>
      </Details>
    </Section>
  )
}
