import type { CaseNoun, Paths } from '../../paths.ts'

type Kept = { key: string; caseNumber: string | null; page: string | null }
type Place = readonly [noun: CaseNoun, ...more: string[]]

/** What is being written, by the key of its draft: `assessment:jar-2026-0001`; of reports, which of them. */
export function draftKind(key: string): string {
  const [form = '', , report = ''] = key.split(':')
  return form === 'report' ? (report.split('-')[0] ?? '') : form
}

/** Where a form is sent that is kept as it is typed, by the key of its draft; null for other drafts. */
export function formAddress(key: string): string | null {
  const [kind, , address = ''] = key.split(':')
  return kind === 'form' ? address : null
}

/** The page where the draft is gone on with: of what is written part by part, the one that shows all parts. */
export function draftAddress(to: Paths, { key, caseNumber, page }: Kept): string {
  if (draftKind(key) === 'form') return page ?? to.mine()
  if (caseNumber === null) return draftKind(key) === 'external-numbers' ? to.registryList() : to.initiative()
  const [, , which = ''] = key.split(':')
  const place = places[draftKind(key)]?.(which)
  return place === undefined ? to.case(caseNumber) : to.inCase(caseNumber, ...place)
}

/** Minutes with a meeting named may be of either kind of meeting: their case leads on. */
const places: Readonly<Record<string, (which: string) => Place | undefined>> = {
  memo: (track) => ['namnd', track, 'forslag'],
  followUp: (report) => ['uppfoljning', report.split('-')[1] ?? ''],
  evaluation: () => ['utvardering'],
  finalReport: () => ['slutrapport'],
  agreement: (section) => ['utkast', section],
  word: () => ['utkast', 'word'],
  review: () => ['granskning', 'svar'],
  legal: (question) => ['granskning', 'juridik', question],
  register: () => ['publicering'],
  assessment: () => ['bedomning'],
  minutes: (meeting) => (meeting === '' ? ['mote', 'minnesanteckningar'] : undefined),
  guide: () => ['idemoten', 'samtal'],
  'working-report': () => ['gruppmoten', 'rapport'],
  'budget-sheet': () => ['budget'],
}
