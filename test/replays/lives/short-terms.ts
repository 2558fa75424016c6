import { type Life, told } from '../../support/life.ts'
import { begun, evaluation, expired, finalReport, followUp } from '../../support/life-chapters.ts'

/** Lives of about a year or less. */
export const lives: readonly Life[] = [
  {
    tells: 'the one-year exception in a calendar year: no follow-up, the evaluation in its first half',
    lines: told(
      begun({ start: '2027-01-01', end: '2027-12-31' }),
      evaluation('2027-06-30'),
      finalReport('2027-09-30'),
      expired('2027-12-31'),
    ),
    days: {
      '2026-12-31': 'SHORT_PERIOD',
      '2027-01-01': 'evaluation, steering 0/3, working 0/4 · SHORT_PERIOD · FINAL_YEAR',
      '2027-06-29': 'evaluation, final-report, steering 0/3, working 0/4 · SHORT_PERIOD · FINAL_YEAR',
      '2027-06-30': 'final-report, steering 0/3, working 0/4 · SHORT_PERIOD · FINAL_YEAR',
      '2027-09-30': 'steering 0/3, working 0/4 · SHORT_PERIOD · FINAL_YEAR',
      '2027-10-01': 'steering 0/3, working 0/4 · SHORT_PERIOD · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the one-year exception from September',
    lines: told(
      begun({ start: '2026-09-01', end: '2027-08-31' }),
      evaluation('2027-03-02'),
      finalReport('2027-06-02'),
      expired('2027-08-31'),
    ),
    days: {
      '2026-10-01': 'steering 0/1, working 0/2, evaluation · SHORT_PERIOD · FINAL_YEAR',
      '2027-02-28': 'evaluation, final-report, steering 0/2, working 0/3 · SHORT_PERIOD · FINAL_YEAR',
      '2027-03-01': 'late evaluation, final-report, steering 0/2, working 0/3 · SHORT_PERIOD · FINAL_YEAR',
      '2027-05-31': 'final-report, steering 0/2, working 0/3 · SHORT_PERIOD · FINAL_YEAR',
      '2027-06-01': 'late final-report, steering 0/2, working 0/3 · SHORT_PERIOD · AT_RISK_GAP · FINAL_YEAR',
      '2027-09-01': 'SHORT_PERIOD',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'half a year by exception: the window of the evaluation closed before the first day',
    lines: told(
      begun({ start: '2027-01-01', end: '2027-06-30' }),
      evaluation('2027-02-15'),
      finalReport('2027-03-30'),
      expired('2027-06-30'),
    ),
    days: {
      '2027-01-01': 'late evaluation, final-report, steering 0/2, working 0/2 · SHORT_PERIOD · FINAL_YEAR',
      '2027-02-15': 'final-report, steering 0/2, working 0/2 · SHORT_PERIOD · FINAL_YEAR',
      '2027-03-29': 'final-report, steering 0/2, working 0/2 · SHORT_PERIOD · FINAL_YEAR',
      '2027-03-30': 'steering 0/2, working 0/2 · SHORT_PERIOD · FINAL_YEAR',
      '2027-06-30': 'steering 0/2, working 0/2 · SHORT_PERIOD · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'thirteen months need no exception and no follow-up either',
    lines: told(
      begun({ start: '2027-01-01', end: '2028-01-31' }),
      evaluation('2027-07-31'),
      finalReport('2027-10-28'),
      expired('2028-01-31'),
    ),
    days: {
      '2027-01-31': 'steering 0/3, working 0/4',
      '2027-02-01': 'evaluation, steering 0/3, working 0/4 · FINAL_YEAR',
      '2027-07-30': 'evaluation, final-report, steering 0/3, working 0/4 · FINAL_YEAR',
      '2027-10-01': 'final-report, steering 0/3, working 0/4 · FINAL_YEAR',
      '2027-10-28': 'steering 0/3, working 0/4 · FINAL_YEAR',
      '2028-01-31': 'steering 0/1, working 0/1 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the last day is the day before a leap day: the final year has twelve months and no day more',
    lines: told(
      begun({ start: '2026-03-01', end: '2028-02-28' }),
      followUp(1, '2026-11-19'),
      evaluation('2027-06-15'),
      finalReport('2027-11-18'),
      expired('2028-02-28'),
    ),
    days: {
      '2027-02-28': 'steering 0/3, working 0/4',
      '2027-03-01': 'evaluation, steering 0/3, working 0/4 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
]
