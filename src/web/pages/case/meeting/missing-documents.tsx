import { inLanguage } from '../../../../domain/text.ts'
import { Section } from '../../../parts/heading.tsx'
import type { At, FirstMeeting } from './load.ts'
import { words } from './words.ts'

/** What the party has not handed in yet, with the way there. */
export function MissingDocuments({ at, loaded: { file } }: { at: At; loaded: FirstMeeting }) {
  const t = words(at.language)
  const { rulebook, facts } = file.history
  const missing = rulebook.documents.filter(({ id }) => facts.missingDocuments?.includes(id))
  return (
    <Section title={t.documentsMissing} id="underlag">
      {missing.length === 0 ? (
        <p>{t.documentsAll}</p>
      ) : (
        <ul>
          {missing.map(({ label }) => (
            <li>{inLanguage(label, at.language)}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={at.to.inCase(file.partnership.number, 'underlag')}>{t.toDocuments}</a>
      </p>
    </Section>
  )
}
