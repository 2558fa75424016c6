import { lives as again } from './again.ts'
import { lives as autumnStarts } from './autumn-starts.ts'
import { lives as boards } from './boards.ts'
import { lives as earlyEnds } from './early-ends.ts'
import { lives as endings } from './endings.ts'
import { lives as late } from './late.ts'
import { lives as renewals } from './renewals.ts'
import { lives as shortTerms } from './short-terms.ts'
import { lives as terms } from './terms.ts'

/** Every whole life that is told by its chapters. */
export const lives = [
  ...again,
  ...autumnStarts,
  ...boards,
  ...earlyEnds,
  ...endings,
  ...late,
  ...renewals,
  ...shortTerms,
  ...terms,
]
