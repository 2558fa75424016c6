import type { Suggestion } from '../../../../store/agreement/agreement-suggestion.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { type SectionAt, sectionAddress } from './params.ts'
import { words } from './words.ts'
import { whenInWords } from './written-by.ts'

type ListProps = { at: SignedIn<SectionAt>; suggestions: readonly Suggestion[] }

/** What is suggested in a section: what waits for an answer first. */
export function SuggestionList({ at, suggestions }: ListProps) {
  const t = words(at.language)
  if (suggestions.length === 0) return null
  const open = suggestions.filter(({ outcome }) => outcome === null)
  const answered = suggestions.filter(({ outcome }) => outcome !== null)
  return (
    <Section title={t.suggested} id="forslag">
      {open.map((suggestion) => (
        <p>
          {said(at, suggestion)}. <a href={sectionAddress(at, 'forslag', suggestion.id)}>{t.seeSuggestion}</a>
        </p>
      ))}
      {answered.length > 0 && (
        <Details summary={t.earlierSuggestions(answered.length)}>
          {answered.map((suggestion) => (
            <p>
              <a href={sectionAddress(at, 'forslag', suggestion.id)}>{said(at, suggestion)}</a>.{' '}
              {suggestion.outcome !== null && t.outcomes[suggestion.outcome.kind](suggestion.outcome.by)}
            </p>
          ))}
        </Details>
      )}
    </Section>
  )
}

function said(at: SignedIn, { by, at: when }: Suggestion): string {
  return words(at.language).suggestion(`${by.name}, ${by.represents}`, whenInWords(at, when))
}
