import { type Life, told } from '../../support/life.ts'
import {
  begun,
  boardCase,
  boardSays,
  evaluation,
  expired,
  finalReport,
  followUp,
  report,
  steering,
  working,
} from '../../support/life-chapters.ts'

const term = { start: '2026-09-01', end: '2029-08-31' }
const both = [...followUp(1, '2026-11-19'), ...followUp(2, '2027-11-18')]
const inTime = [...both, ...evaluation('2029-02-15'), ...finalReport('2029-05-24')]

/** Lives in which a follow-up had to be done again, the groups met or did not, or the case was paused. */
export const lives: readonly Life[] = [
  {
    tells: 'the board said no to the follow-up and yes to a new one before the year was over',
    lines: told(
      begun(term),
      followUp(1, '2026-11-19', { says: 'board-rejects-follow-up' }),
      [
        {
          on: '2026-11-24',
          step: 'answer-follow-up',
          by: 'coordinator',
          content: { measures: 'Tydligare siffror' },
        },
      ],
      report('2026-11-25', 'followUp-1'),
      boardCase('2026-12-17', 'approve-follow-up-memo', 'followUp-1'),
      followUp(2, '2027-11-18'),
      evaluation('2029-02-15'),
      finalReport('2029-05-24'),
      expired(term.end),
    ),
    days: {
      '2026-11-18': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-11-19': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-12-16': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-12-17': 'steering 0/1, working 0/2',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the board said no to the follow-up and yes to a new one in February',
    lines: told(
      begun(term),
      followUp(1, '2026-12-17', { says: 'board-rejects-follow-up' }),
      [
        {
          on: '2027-01-12',
          step: 'answer-follow-up',
          by: 'coordinator',
          content: { measures: 'Nytt underlag' },
        },
      ],
      report('2027-01-13', 'followUp-1'),
      boardCase('2027-02-18', 'approve-follow-up-memo', 'followUp-1'),
      followUp(2, '2027-11-18'),
      evaluation('2029-02-15'),
      finalReport('2029-05-24'),
      expired(term.end),
    ),
    days: {
      '2026-12-31': 'steering 0/1, working 0/2, follow-up 2026',
      '2027-01-01': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-02-17': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-02-18': 'steering 0/3, working 0/4',
      '2027-10-01': 'steering 0/3, working 0/4, follow-up 2027',
      '2027-11-18': 'steering 0/3, working 0/4',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the board sent the follow-up back once and then said yes',
    lines: told(
      begun(term),
      [{ on: '2026-10-05', step: 'open-follow-up', by: 'coordinator', content: { year: '2026' } }],
      report('2026-10-15', 'followUp-1'),
      boardCase('2026-11-19', 'approve-follow-up-memo', 'followUp-1', 'board-refers-back-report'),
      report('2026-11-25', 'followUp-1'),
      boardCase('2026-12-17', 'approve-follow-up-memo', 'followUp-1'),
      followUp(2, '2027-11-18'),
      evaluation('2029-02-15'),
      finalReport('2029-05-24'),
      expired(term.end),
    ),
    days: {
      '2026-11-19': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-12-16': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-12-17': 'steering 0/1, working 0/2',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the follow-up was tabled over the year and decided in January',
    lines: told(
      begun(term),
      followUp(1, '2026-12-17', { says: 'board-tables' }),
      [
        { on: '2027-01-08', step: 'resume-tabled', by: 'boardSecretary', track: 'followUp-1' },
        ...boardSays('2027-01-21', 'board-approves', 'followUp-1'),
      ],
      followUp(2, '2027-11-18'),
      evaluation('2029-02-15'),
      finalReport('2029-05-24'),
      expired(term.end),
    ),
    days: {
      '2026-12-17': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-12-31': 'steering 0/1, working 0/2, follow-up 2026',
      '2027-01-01': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-01-21': 'steering 0/3, working 0/4',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the groups met as often as they should, no more',
    lines: told(
      begun(term),
      steering('2026-10-07', '2027-02-03', '2027-05-05', '2027-12-31'),
      steering('2028-02-02', '2028-05-03', '2028-09-06', '2029-02-07', '2029-05-02'),
      working('2026-09-16', '2026-12-09', '2027-01-20', '2027-03-17', '2027-06-09', '2027-11-10'),
      working('2028-01-19', '2028-03-15', '2028-06-07', '2028-11-08'),
      working('2029-01-17', '2029-03-14', '2029-08-31'),
      inTime,
      expired(term.end),
    ),
    days: {
      '2026-09-01': 'steering 0/1, working 0/2',
      '2026-10-07': 'working 1/2, follow-up 2026',
      '2026-12-09': '',
      '2027-12-30': 'steering 2/3',
      '2027-12-31': '',
      '2028-01-01': 'steering 0/3, working 0/4',
      '2028-11-08': 'evaluation · FINAL_YEAR',
      '2029-01-01': 'evaluation, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-08-30': 'working 2/3 · FINAL_YEAR',
      '2029-08-31': 'FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the groups met once too few in one year, and the next year began anew',
    lines: told(
      begun(term),
      steering('2026-10-07', '2027-02-03', '2028-01-12', '2028-05-03', '2028-09-06'),
      inTime,
      expired(term.end),
    ),
    days: {
      '2027-12-31': 'steering 1/3, working 0/4',
      '2028-01-01': 'steering 0/3, working 0/4',
      '2028-01-12': 'steering 1/3, working 0/4',
      '2028-09-06': 'working 0/4, evaluation · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'a pause over the last day of a follow-up moved nothing',
    lines: told(
      begun(term),
      [
        { on: '2026-10-20', step: 'pause', content: { reasons: 'Lokalen har brunnit.' } },
        { on: '2027-02-01', step: 'resume' },
      ],
      followUp(1, '2027-03-18', { opened: '2027-02-02' }).map((line) =>
        line.step === 'open-follow-up' ? { ...line, content: { year: '2026' } } : line,
      ),
      followUp(2, '2027-11-18'),
      evaluation('2029-02-15'),
      finalReport('2029-05-24'),
      expired(term.end),
    ),
    days: {
      '2026-10-20': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-12-31': 'steering 0/1, working 0/2, follow-up 2026',
      '2027-01-01': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-03-17': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-03-18': 'steering 0/3, working 0/4',
    },
    ends: 'EXPIRED',
  },
]
