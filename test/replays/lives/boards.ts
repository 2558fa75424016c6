import type { Life } from '../../support/life.ts'
import { told } from '../../support/life.ts'
import {
  begun,
  boardCase,
  boardSays,
  endedEarly,
  evaluation,
  expired,
  finalReport,
  followUp,
  report,
  signatures,
} from '../../support/life-chapters.ts'
import { withTwoBoards } from '../../support/life-two-boards.ts'

const term = { start: '2026-09-01', end: '2029-08-31' }
const received = '2026-01-12'
const yearly = [...followUp(1, '2026-11-19'), ...followUp(2, '2027-11-18'), ...evaluation('2029-02-15')]
const rest = [...yearly, ...finalReport('2029-05-24'), ...expired(term.end)]

/** Lives in which the board did something else than say yes at once, or there were two boards. */
export const lives: readonly Life[] = [
  {
    tells: 'two public boards: a duty is met when the later one has said yes',
    lines: withTwoBoards(told(begun({ ...term, received }), rest)),
    days: {
      '2026-11-18': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-11-19': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-11-26': 'steering 0/1, working 0/2',
      '2027-11-24': 'steering 0/3, working 0/4, follow-up 2027',
      '2027-11-25': 'steering 0/3, working 0/4',
      '2029-05-30': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-08-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'two public boards, the later one after the last day: late until then',
    lines: told(
      withTwoBoards(
        told(
          begun({ ...term, received }),
          followUp(1, '2026-12-28'),
          followUp(2, '2027-11-18'),
          evaluation('2029-02-15'),
          finalReport('2029-05-26'),
          expired(term.end),
        ),
      ),
    ),
    days: {
      '2026-12-28': 'steering 0/1, working 0/2, follow-up 2026',
      '2026-12-31': 'steering 0/1, working 0/2, follow-up 2026',
      '2027-01-03': 'late follow-up 2026, steering 0/3, working 0/4',
      '2027-01-04': 'steering 0/3, working 0/4',
      '2029-05-31': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-06-01': 'late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-06-02': 'steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-08-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'two public boards, an early end: nothing is ending before both have said yes',
    lines: withTwoBoards(
      told(
        begun({ ...term, received }),
        followUp(1, '2026-11-19'),
        endedEarly('2027-03-01', '2027-04-22', '2027-06-30'),
      ),
    ),
    days: {
      '2027-04-22': 'steering 0/3, working 0/4',
      '2027-04-28': 'steering 0/3, working 0/4',
      '2027-04-29': 'steering 0/2, working 0/2, evaluation, final-report · ENDING_EARLY · FINAL_YEAR',
      '2027-06-30': 'steering 0/2, working 0/2, evaluation, final-report',
      '2027-07-01': '',
    },
    ends: 'TERMINATED_EARLY',
  },
  {
    tells: 'the board tabled the decision to sign and took it three weeks later',
    lines: told(
      begun({
        ...term,
        received,
        registered: '2026-06-15',
        decision: [
          ...boardCase('2026-04-22', 'approve-sign-memo', 'sign-1', 'board-tables'),
          { on: '2026-04-27', step: 'resume-tabled', by: 'boardSecretary', track: 'sign-1' },
          ...boardSays('2026-05-13', 'board-approves', 'sign-1'),
          ...signatures('2026-05-28'),
        ],
      }),
      rest,
    ),
    days: {
      '2026-05-31': '',
      '2026-06-01': 'aid-registration',
      '2026-06-11': 'aid-registration',
      '2026-06-12': 'late aid-registration',
      '2026-06-15': '',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the board sent the draft back for a new memo and said yes three weeks later',
    lines: told(
      begun({
        ...term,
        received,
        registered: '2026-06-11',
        decision: [
          ...boardCase('2026-04-22', 'approve-sign-memo', 'sign-1', 'board-refers-back'),
          { on: '2026-04-24', step: 'return-to-preparation' },
          ...boardCase('2026-05-13', 'approve-sign-memo', 'sign-2'),
          ...signatures('2026-05-28'),
        ],
      }),
      rest,
    ),
    days: {
      '2026-05-31': '',
      '2026-06-01': 'aid-registration',
      '2026-06-10': 'aid-registration',
      '2026-06-11': '',
      '2026-10-01': 'steering 0/1, working 0/2, follow-up 2026',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the board tabled the final report past its day: at risk until it said yes',
    lines: told(
      begun({ ...term, received }),
      yearly,
      finalReport('2029-05-24', 'end', 1, 'board-tables'),
      [{ on: '2029-05-28', step: 'resume-tabled', by: 'boardSecretary', track: 'finalReport-1' }],
      boardSays('2029-06-14', 'board-approves', 'finalReport-1'),
      expired(term.end),
    ),
    days: {
      '2029-05-24': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-31': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-06-01': 'late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-06-13': 'late final-report, steering 0/2, working 0/3 · AT_RISK_GAP · FINAL_YEAR',
      '2029-06-14': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
  {
    tells: 'the board sent the final report back and said yes on its last day',
    lines: told(
      begun({ ...term, received }),
      yearly,
      finalReport('2029-04-26', 'end', 1, 'board-refers-back-report'),
      report('2029-05-07', 'finalReport-1'),
      boardCase('2029-05-31', 'approve-final-memo', 'finalReport-1'),
      expired(term.end),
    ),
    days: {
      '2029-04-26': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-30': 'final-report, steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-05-31': 'steering 0/2, working 0/3 · FINAL_YEAR',
      '2029-06-01': 'steering 0/2, working 0/3 · FINAL_YEAR',
    },
    ends: 'EXPIRED',
  },
]
