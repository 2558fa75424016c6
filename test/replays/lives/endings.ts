import type { Life } from '../../support/life.ts'
import { told } from '../../support/life.ts'
import {
  begun,
  boardCase,
  endedEarly,
  evaluation,
  expired,
  finalReport,
  followUp,
} from '../../support/life-chapters.ts'

const term = { start: '2026-09-01', end: '2029-08-31' }
const first = followUp(1, '2026-11-19')
const rest = [...followUp(2, '2027-11-18'), ...evaluation('2029-02-15'), ...finalReport('2029-05-24')]
const asked = { on: '2027-03-01', by: 'partySignatory' } as const
const wish = { ground: 'Punkt 20', endsOn: '2027-06-30' }

/** Lives that ended before their day, or nearly did. */
export const lives: readonly Life[] = [
  {
    tells: 'ended early in June: the follow-up of that autumn never comes',
    lines: told(begun(term), first, endedEarly('2027-03-01', '2027-04-22', '2027-06-30')),
    days: {
      '2027-04-21': 'steering 0/3, working 0/4',
      '2027-04-22': 'steering 0/2, working 0/2, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-06-29': 'steering 0/2, working 0/2, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-06-30': 'steering 0/2, working 0/2, evaluation, final-report',
      '2027-07-01': '',
      '2027-10-01': '',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'ended early in November: the follow-up of that autumn falls away with it',
    lines: told(begun(term), first, endedEarly('2027-08-02', '2027-09-23', '2027-11-15')),
    days: {
      '2027-09-30': 'steering 0/3, working 0/4, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-10-01': 'steering 0/3, working 0/4, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-11-14': 'steering 0/3, working 0/4, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-11-15': 'steering 0/3, working 0/4, evaluation, final-report',
      '2027-11-16': '',
      '2028-01-01': '',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'ended early while a follow-up was late: nobody’s any more',
    lines: told(begun(term), endedEarly('2027-01-11', '2027-02-18', '2027-03-31')),
    days: {
      '2026-12-31': 'steering 0/1, working 0/2, follow-up 2026',
      '2027-01-01': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-03-30':
        'late follow-up 2026, steering 0/1, working 0/1, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-03-31': 'late follow-up 2026, steering 0/1, working 0/1, evaluation, final-report',
      '2027-04-01': '',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells:
      'ended early in the final year: the evaluation and the final report by the last day, and none afterwards',
    lines: told(
      begun(term),
      first,
      followUp(2, '2027-11-18'),
      endedEarly('2028-10-02', '2028-11-16', '2028-12-31'),
    ),
    days: {
      '2028-09-01': 'steering 0/3, working 0/4, evaluation · FINAL_YEAR',
      '2028-12-30': 'steering 0/3, working 0/4, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2028-12-31': 'steering 0/3, working 0/4, evaluation, final-report',
      '2029-01-01': '',
      '2029-06-01': '',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'ended before it began: signed, and given up in the summer',
    lines: told(
      begun(term).filter(({ step }) => step !== 'activate'),
      endedEarly('2026-07-24', '2026-08-13', '2026-08-20'),
    ),
    days: { '2026-08-12': '', '2026-08-13': '', '2026-08-20': '', '2026-09-01': '', '2026-10-01': '' },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'ended early on the last day of a quarter under a one-year exception',
    lines: told(
      begun({ start: '2027-01-01', end: '2027-12-31' }),
      endedEarly('2027-02-01', '2027-03-18', '2027-03-31'),
    ),
    days: {
      '2027-01-01': 'evaluation, steering 0/3, working 0/4 · SHORT_PERIOD · FINAL_YEAR',
      '2027-03-30':
        'steering 0/1, working 0/1, evaluation, final-report · SHORT_PERIOD · ENDING_EARLY · FINAL_YEAR',
      '2027-03-31': 'steering 0/1, working 0/1, evaluation, final-report · SHORT_PERIOD',
      '2027-04-01': 'SHORT_PERIOD',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'an early end was asked for and taken back: the agreement ran to its day',
    lines: told(
      begun(term),
      first,
      [
        { ...asked, step: 'request-early-end', content: wish },
        { ...asked, on: '2027-03-15', step: 'withdraw-early-end', content: { reasons: 'Vi fortsätter.' } },
      ],
      rest,
      expired(term.end),
    ),
    days: {
      '2027-03-01': 'steering 0/3, working 0/4',
      '2027-06-30': 'steering 0/3, working 0/4',
      '2027-07-01': 'steering 0/3, working 0/4',
      '2027-10-01': 'steering 0/3, working 0/4, follow-up 2027',
      '2027-11-18': 'steering 0/3, working 0/4',
      '2029-08-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the board said no to an early end: the agreement ran to its day',
    lines: told(
      begun(term),
      first,
      [{ ...asked, step: 'request-early-end', content: wish }],
      boardCase('2027-04-22', 'approve-other-memo', 'earlyEnd-1', 'board-rejects'),
      rest,
      expired(term.end),
    ),
    days: {
      '2027-04-22': 'steering 0/3, working 0/4',
      '2027-06-30': 'steering 0/3, working 0/4',
      '2027-07-01': 'steering 0/3, working 0/4',
      '2027-10-01': 'steering 0/3, working 0/4, follow-up 2027',
      '2029-08-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-09-01': '',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the party left: a question to the director, then the end',
    lines: told(
      begun(term),
      first,
      [
        { on: '2027-02-01', step: 'remove-party', content: { party: 'Laxen', reasons: 'Har lagts ner.' } },
        { on: '2027-02-01', step: 'raise-material-question', content: { question: 'Vad händer nu?' } },
        {
          on: '2027-02-08',
          step: 'answer-material-question',
          by: 'director',
          content: { answer: 'Vi avslutar.' },
        },
      ],
      endedEarly('2027-03-01', '2027-04-22', '2027-05-31'),
    ),
    days: {
      '2027-01-31': 'steering 0/3, working 0/4',
      '2027-02-01': 'steering 0/3, working 0/4 · PARTY_CHANGED',
      '2027-02-07': 'steering 0/3, working 0/4 · PARTY_CHANGED',
      '2027-02-08': 'steering 0/3, working 0/4',
      '2027-05-30': 'steering 0/2, working 0/2, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-05-31': 'steering 0/2, working 0/2, evaluation, final-report',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'the party went bankrupt and nobody asked the director: the mark stays until the end',
    lines: told(
      begun(term),
      first,
      [{ on: '2027-02-01', step: 'change-party', content: { party: 'Laxen', change: 'bankruptcy' } }],
      endedEarly('2027-02-02', '2027-03-18', '2027-03-31'),
    ),
    days: {
      '2027-02-01': 'steering 0/3, working 0/4 · PARTY_CHANGED',
      '2027-03-30':
        'steering 0/1, working 0/1, evaluation, final-report · ENDING_EARLY · PARTY_CHANGED · FINAL_YEAR',
      '2027-03-31': 'steering 0/1, working 0/1, evaluation, final-report',
      '2027-04-01': '',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'the party merged with another and the partnership ran to its day',
    lines: told(
      begun(term),
      first,
      [
        { on: '2027-02-01', step: 'change-party', content: { party: 'Laxen', change: 'merger' } },
        { on: '2027-02-02', step: 'raise-material-question', content: { question: 'Går vi vidare?' } },
        { on: '2027-02-10', step: 'answer-material-question', by: 'director', content: { answer: 'Ja.' } },
      ],
      rest,
      expired(term.end),
    ),
    days: {
      '2027-02-01': 'steering 0/3, working 0/4 · PARTY_CHANGED',
      '2027-02-09': 'steering 0/3, working 0/4 · PARTY_CHANGED',
      '2027-02-10': 'steering 0/3, working 0/4',
      '2027-12-31': 'steering 0/3, working 0/4',
      '2029-08-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'ended early with the aid never registered: that duty is the law’s and stands',
    lines: told(
      begun({ ...term, registered: 'never' }),
      first,
      endedEarly('2027-03-01', '2027-04-22', '2027-06-30'),
    ),
    days: {
      '2026-07-21': 'aid-registration',
      '2026-07-22': 'aid-registration',
      '2026-07-31': 'aid-registration',
      '2026-08-01': 'late aid-registration',
      '2027-06-30': 'late aid-registration, steering 0/2, working 0/2, evaluation, final-report',
      '2027-07-01': 'late aid-registration',
    },
    ends: 'TERMINATED_EARLY',
  },
]
