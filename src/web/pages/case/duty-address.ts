import type { Partnership } from '../../../domain/partnership.ts'
import type { CaseNoun, Paths } from '../../paths.ts'

/** The page where each duty of the rulebook is prepared before a step of its own waits. */
const pages: Record<string, CaseNoun> = {
  'first-meeting': 'mote',
  'assessment-feedback': 'bedomning',
  'review-feedback': 'granskning',
  'party-documents-fresh': 'underlag',
  'review-fresh': 'granskning',
  'aid-declaration': 'statsstod',
  'minutes-approved': 'namnd',
  'minutes-announced': 'namnd',
  'legality-review': 'namnd',
  'aid-registration': 'statsstod',
  'steering-group-meetings': 'gruppmoten',
  'working-group-meetings': 'gruppmoten',
  'follow-up': 'uppfoljning',
  evaluation: 'utvardering',
  'final-report': 'slutrapport',
}

/** Where a duty is prepared in the case; the case itself where no page is for it alone. */
export function dutyAddress(to: Paths, { number }: Pick<Partnership, 'number'>, duty: string): string {
  const noun = pages[duty]
  return noun === undefined ? to.case(number) : to.inCase(number, noun)
}
