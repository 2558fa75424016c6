import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { Heading, Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { DocumentLink } from '../document-link.tsx'
import type { Publishing } from './load.ts'
import { words } from './words.ts'

/** The documents that everybody can read, and those that could be: both sides see the same lists. */
export function Papers({ at, loaded: { known, offered, file, may } }: { at: SignedIn; loaded: Publishing }) {
  const t = words(at.language)
  const published = known === null || known.withdrawn ? [] : (known.record.documents ?? [])
  if (published.length === 0 && offered.length === 0) return null
  const { number } = file.partnership
  return (
    <Section title={t.papers} id="publicerade">
      {published.length > 0 && <Heading level={3}>{t.publishedPapers}</Heading>}
      <ul>
        {published.map((one) => (
          <li>
            <a href={at.to.registeredDocument(known?.record.id ?? '', one.number)}>
              {inLanguage(one.title, at.language)}
            </a>
            , {t.publishedSince(dateInWords(plainDate(one.publishedOn), at.language))}
            {may && (
              <>
                {' · '}
                <a href={at.to.inCase(number, 'publicering', 'handling', String(one.number))}>
                  {t.takeAway}
                  <span class="ds-sr-only"> {inLanguage(one.title, at.language)}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {offered.length > 0 && <Heading level={3}>{t.offeredPapers}</Heading>}
      {offered.length > 0 && <p>{t.offeredLead(offered.length)}</p>}
      <ul>
        {offered.map(({ paper, told }) => (
          <li>
            <DocumentLink at={at} number={number} rulebook={file.history.rulebook} document={paper} />,{' '}
            {t.kinds[told.kind]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
