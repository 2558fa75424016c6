import { type Life, told } from '../../support/life.ts'
import { begun, evaluation, expired, finalReport, followUp } from '../../support/life-chapters.ts'

/** Lives that start when the window of the follow-up is open. */
export const lives: readonly Life[] = [
  {
    tells: 'a start on 1 October has the follow-up of that year',
    lines: told(
      begun({ start: '2026-10-01', end: '2029-09-30' }),
      followUp(1, '2026-12-17', { opened: '2026-11-10' }),
      followUp(2, '2027-12-16'),
      evaluation('2029-03-31'),
      finalReport('2029-06-30'),
      expired('2029-09-30'),
    ),
    days: {
      '2026-09-30': '',
      '2026-10-01': 'steering 0/1, working 0/1, follow-up 2026',
      '2026-12-17': 'steering 0/1, working 0/1',
      '2028-09-30': 'steering 0/3, working 0/4',
      '2028-10-01': 'steering 0/3, working 0/4, evaluation · FINAL_YEAR',
      '2029-03-30': 'evaluation, final-report, steering 0/3, working 0/3 · FINAL_YEAR',
      '2029-03-31': 'final-report, steering 0/3, working 0/3 · FINAL_YEAR',
      '2029-06-29': 'final-report, steering 0/3, working 0/3 · FINAL_YEAR',
      '2029-06-30': 'steering 0/3, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'a start in November puts its first follow-up off',
    lines: told(
      begun({ start: '2026-11-01', end: '2029-10-31' }),
      [{ on: '2026-12-01', step: 'defer-follow-up', content: { year: '2026', reasons: 'Nystartat.' } }],
      followUp(1, '2027-12-16'),
      followUp(2, '2028-11-16'),
      evaluation('2029-04-30'),
      finalReport('2029-07-31'),
      expired('2029-10-31'),
    ),
    days: {
      '2026-10-31': '',
      '2026-11-01': 'steering 0/1, working 0/1, follow-up 2026',
      '2026-11-30': 'steering 0/1, working 0/1, follow-up 2026',
      '2026-12-01': 'steering 0/1, working 0/1',
      '2027-01-01': 'steering 0/3, working 0/4',
      '2028-11-15': 'steering 0/3, working 0/4, follow-up 2028, evaluation · FINAL_YEAR',
      '2028-11-16': 'steering 0/3, working 0/4, evaluation · FINAL_YEAR',
      '2029-07-30': 'final-report, steering 0/3, working 0/4 · FINAL_YEAR',
      '2029-07-31': 'steering 0/3, working 0/4 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
]
