import { type Life, told } from '../../support/life.ts'
import { begun, evaluation, expired, finalReport, followUp } from '../../support/life-chapters.ts'
import { bridged } from '../../support/life-renewals.ts'

const term = { start: '2026-09-01', end: '2029-08-31' }
const both = [...followUp(1, '2026-11-19'), ...followUp(2, '2027-11-18')]
const inTime = [...both, ...evaluation('2029-02-15'), ...finalReport('2029-05-24')]

/** Lives in which something came late or never. */
export const lives: readonly Life[] = [
  {
    tells: 'the first meeting was held a day too late',
    lines: told(begun({ ...term, received: '2026-01-12', met: '2026-02-11' }), inTime, expired(term.end)),
    days: {
      '2026-01-12': '',
      '2026-01-25': '',
      '2026-01-26': 'first-meeting',
      '2026-02-09': 'first-meeting',
      '2026-02-10': 'late first-meeting',
      '2026-02-11': '',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the aid was registered late: twenty working days run over Easter',
    lines: told(
      begun({ ...term, received: '2025-12-20', registered: '2026-05-04' }),
      inTime,
      expired(term.end),
    ),
    days: {
      '2026-04-18': '',
      '2026-04-19': 'aid-registration',
      '2026-04-29': 'aid-registration',
      '2026-04-30': 'late aid-registration',
      '2026-05-04': '',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the partnership was started nine days after its first day',
    lines: told(begun({ ...term, activated: '2026-09-10' }), inTime, expired(term.end)),
    days: {
      '2026-08-31': '',
      '2026-09-01': 'steering 0/1, working 0/2',
      '2026-09-10': 'steering 0/1, working 0/2',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the first follow-up was decided in January, the second in time',
    lines: told(
      begun(term),
      followUp(1, '2027-01-21', { opened: '2026-11-20' }),
      followUp(2, '2027-11-18'),
      evaluation('2029-02-28'),
      finalReport('2029-05-31'),
      expired(term.end),
    ),
    days: {
      '2026-12-31': 'steering 0/1, working 0/2, follow-up 2026',
      '2027-01-01': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-01-20': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-01-21': 'steering 0/3, working 0/4',
      '2027-10-01': 'steering 0/3, working 0/4, follow-up 2027',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'a follow-up was never made: late until the end, then nobody’s',
    lines: told(
      begun(term),
      followUp(1, '2026-11-19'),
      evaluation('2029-02-15'),
      finalReport('2029-05-24'),
      expired(term.end),
    ),
    days: {
      '2027-12-31': 'steering 0/3, working 0/4, follow-up 2027',
      '2028-01-01': 'late follow-up 2027, steering 0/3, working 0/4',
      '2029-08-31': 'late follow-up 2027, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-09-01': '',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the evaluation was concluded a month late, the final report in time',
    lines: told(begun(term), both, evaluation('2029-03-31'), finalReport('2029-05-31'), expired(term.end)),
    days: {
      '2028-08-31': 'steering 0/3, working 0/4',
      '2028-09-01': 'steering 0/3, working 0/4, evaluation · FINAL_YEAR',
      '2029-02-28': 'evaluation, final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-03-01': 'late evaluation, final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-03-31': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-30': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the final report reached the board two weeks late',
    lines: told(begun(term), both, evaluation('2029-02-15'), finalReport('2029-06-14'), expired(term.end)),
    days: {
      '2029-01-30': 'evaluation, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-01-31': 'evaluation, final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-31': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-06-01': 'late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-06-13': 'late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-06-14': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'neither evaluation nor final report was ever made',
    lines: told(begun(term), both, expired(term.end)),
    days: {
      '2029-02-28': 'evaluation, final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-03-01': 'late evaluation, final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-31': 'late evaluation, final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-06-01':
        'late evaluation, late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-08-31':
        'late evaluation, late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-09-01': '',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'a late final report was bridged to the end of the year, which moves its last day',
    lines: told(
      begun(term),
      both,
      evaluation('2029-02-15'),
      bridged('2029-06-21', '2029-12-31'),
      finalReport('2029-09-27'),
      expired('2029-12-31'),
    ),
    days: {
      '2029-05-31': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-06-01': 'late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-06-26': 'final-report, steering 0/3, working 0/4 · FINAL_YEAR',
      '2029-09-01': 'final-report, steering 0/3, working 0/4 · FINAL_YEAR',
      '2029-09-26': 'final-report, steering 0/3, working 0/4 · FINAL_YEAR',
      '2029-09-27': 'steering 0/3, working 0/4 · FINAL_YEAR',
      '2029-12-31': 'steering 0/3, working 0/4 · FINAL_YEAR',
      '2030-01-01': '',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'a bridging over New Year moves the final report and adds no follow-up',
    lines: told(
      begun({ start: '2027-01-01', end: '2028-12-31' }),
      followUp(1, '2027-11-18'),
      evaluation('2028-06-15'),
      bridged('2028-12-14', '2029-06-30'),
      finalReport('2029-03-22'),
      expired('2029-06-30'),
    ),
    days: {
      '2028-09-30': 'final-report, steering 0/3, working 0/4 · FINAL_YEAR',
      '2028-10-01': 'late final-report, steering 0/3, working 0/4 · AT_RISK_GAP · FINAL_YEAR',
      '2028-12-18': 'late final-report, steering 0/3, working 0/4 · AT_RISK_GAP · FINAL_YEAR',
      '2028-12-19': 'steering 0/3, working 0/4, final-report · FINAL_YEAR',
      '2029-01-01': 'final-report, steering 0/2, working 0/2 · FINAL_YEAR',
      '2029-03-21': 'final-report, steering 0/2, working 0/2 · FINAL_YEAR',
      '2029-03-22': 'steering 0/2, working 0/2 · FINAL_YEAR',
      '2029-06-30': 'steering 0/2, working 0/2 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
]
