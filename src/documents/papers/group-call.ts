import { bullets, definitions, heading, notice, paragraph, steps } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CalledMeeting, callWords, whenAndWhere } from './call-parts.ts'
import { type CaseHead, casePaper, introduction, reachUs } from './case-head.ts'

export type GroupCallPaper = CaseHead &
  CalledMeeting & {
    /** Those who are called, party by party. */
    to: readonly string[]
    /** "styrgruppens möte", "arbetsgruppens möte". */
    group: string
    /** Who calls, and for which party. */
    calledBy: string
    agenda: readonly string[]
    /** What was decided earlier and is not done. */
    open: readonly string[]
    /** Why an earlier call is changed, perhaps nothing; undefined for a first call. */
    changed?: string | undefined
  }

/** The call to a meeting of the steering or the working group. */
export function groupCallPaper(input: GroupCallPaper): DocumentModel {
  const words = { ...callWords[input.language], ...phrases[input.language] }
  const { changed } = input
  return casePaper(input, {
    title: words.title(input.group, input.caseTitle),
    kindOfPaper: words.kind,
    to: input.to,
    blocks: [
      ...(changed === undefined
        ? []
        : [notice(words.changedTitle, [words.changed, changed].filter(Boolean).join(' '))]),
      ...introduction(input, 'groupCall'),
      definitions([{ term: words.calledBy, text: input.calledBy }]),
      whenAndWhere(input),
      heading(words.agenda),
      steps(...input.agenda),
      ...(input.open.length === 0 ? [] : [heading(words.open), bullets(...input.open)]),
      paragraph(words.cannotCome),
      paragraph(reachUs(input)),
    ],
  })
}

const phrases = {
  sv: {
    title: (group: string, name: string) => `Kallelse till ${group}: ${name}`,
    calledBy: 'Kallar',
    changedTitle: 'Kallelsen är ändrad',
    changed: 'Den här kallelsen ersätter den förra.',
    open: 'Det här är bestämt tidigare och inte klart',
  },
  en: {
    title: (group: string, name: string) => `Call to ${group}: ${name}`,
    calledBy: 'Called by',
    changedTitle: 'The call has changed',
    changed: 'This call takes the place of the one before.',
    open: 'Decided earlier and not done',
  },
}
