import type { Change } from '../../../../domain/change.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

/** What the rulebook calls the class of a change; said to be the rules' own while no person has spoken. */
export function classLabel({ language }: Visit, { history }: CaseFile, change: Change): string {
  const found = history.rulebook.changeClasses.find(({ id }) => id === change.changeClass)
  const label = found === undefined ? change.changeClass : inLanguage(found.label, language)
  return change.outcome === 'proposed' ? words(language).byTheRules(label) : label
}

const moods: Record<Change['outcome'], Mood> = {
  proposed: 'waiting',
  classed: 'waiting',
  adjusted: 'calm',
  agreementOpened: 'calm',
  questionRaised: 'waiting',
  questionAnswered: 'calm',
  declined: 'neutral',
}

/** Where a proposal stands, as icon and word. */
export function OutcomeTag({ at, change }: { at: Visit; change: Change }) {
  const t = words(at.language)
  const word = change.outcome === 'classed' ? t.waitsFor[change.kind] : t.outcomes[change.outcome]
  return <Tag mood={moods[change.outcome]}>{word}</Tag>
}
