import { type Life, told } from '../../support/life.ts'
import { begun, endedEarly, followUp } from '../../support/life-chapters.ts'

const term = { start: '2026-09-01', end: '2029-08-31' }
const first = followUp(1, '2026-11-19')

/** Asked for with a last day that had passed when the board came to decide. */
const askedTooLate = endedEarly('2027-03-01', '2027-04-22', '2027-04-23').map((line) =>
  line.step === 'request-early-end' ? { ...line, content: { ...line.content, endsOn: '2027-03-31' } } : line,
)

/** Lives in which it matters on which day the board decided that they end early. */
export const lives: readonly Life[] = [
  {
    tells:
      'ended early with time enough: evaluation and final report by their own days, reckoned to the decided end',
    lines: told(begun(term), first, endedEarly('2027-08-02', '2027-09-23', '2028-08-31')),
    days: {
      '2027-09-22': 'steering 0/3, working 0/4',
      '2027-09-23': 'steering 0/3, working 0/4, evaluation · ENDING_EARLY · FINAL_YEAR',
      '2027-10-01': 'steering 0/3, working 0/4, evaluation · ENDING_EARLY · FINAL_YEAR',
      '2028-02-29': 'evaluation, final-report, steering 0/2, working 0/3 · ENDING_EARLY · FINAL_YEAR',
      '2028-03-01': 'late evaluation, final-report, steering 0/2, working 0/3 · ENDING_EARLY · FINAL_YEAR',
      '2028-05-31': 'late evaluation, final-report, steering 0/2, working 0/3 · ENDING_EARLY · FINAL_YEAR',
      '2028-06-01':
        'late evaluation, late final-report, steering 0/2, working 0/3 · ENDING_EARLY · FINAL_YEAR',
      '2028-09-01': '',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'ended early on a day that had passed when the board decided: not before the decision',
    lines: told(begun(term), first, askedTooLate),
    days: {
      '2027-04-21': 'steering 0/3, working 0/4',
      '2027-04-22': 'steering 0/1, working 0/2, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-04-23': 'steering 0/1, working 0/2, evaluation, final-report',
      '2027-04-24': '',
    },
    ends: 'TERMINATED_EARLY',
  },
]
