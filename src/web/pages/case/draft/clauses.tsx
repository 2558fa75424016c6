import { inLanguage } from '../../../../domain/text.ts'
import { clausesWanted } from '../../../../process/review/review-conditions.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { namesIn } from '../consideration/words.ts'
import type { Draft, SectionNow } from './load.ts'
import { words } from './words.ts'

type ClausesProps = { at: SignedIn; draft: Draft }

/** What the review wants the agreement to say, and in which section. */
export function Clauses({ at, draft }: ClausesProps) {
  const t = words(at.language)
  const { partnership, history } = draft.file
  const wanted = clausesWanted(history.events)
  if (wanted.length === 0) return null
  return (
    <Section title={t.conditions} id="villkor">
      <p>{t.conditionsLead(namesIn(history.rulebook, at.language))}</p>
      <ul>
        {wanted.map(({ text, sectionKey }) => {
          const place = draft.sections.find(({ section }) => section.key === sectionKey)
          return (
            <li>
              <span lang="sv">{text}</span>{' '}
              {place === undefined ? (
                <span class="quiet">{t.conditionAnywhere}</span>
              ) : (
                <a href={at.to.inCase(partnership.number, 'utkast', place.section.key)}>
                  {t.section(place.number, inLanguage(place.section.heading, at.language))}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** What the review wants one section to say. */
export function ClausesOf({ at, draft, section }: ClausesProps & Pick<SectionNow, 'section'>) {
  const own = clausesWanted(draft.file.history.events).filter(({ sectionKey }) => sectionKey === section.key)
  if (own.length === 0) return null
  return (
    <Alert color="info" title={words(at.language).conditions}>
      <ul lang="sv">
        {own.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </Alert>
  )
}
