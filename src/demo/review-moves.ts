import { addDays } from '../kernel/plain-date.ts'
import type { Checklist } from '../process/rulebook/checklist-schema.ts'
import type { Move, When } from './moves.ts'

/** Answers that differ from what speaks for a partnership, by question. */
type Found = { checklist: Checklist; but?: Readonly<Record<string, string>>; blocks?: readonly string[] }

/** The review begins, and so many of its blocks are answered by two colleagues. */
export function reviewing(
  when: When,
  { checklist, but = {}, blocks = ['a', 'b', 'c', 'd', 'f'] }: Found,
): Move[] {
  const staff = { ...when, who: 'staff' as const }
  const block = (id: string, index: number, who: 'staff' | 'colleague'): Move => ({
    ...when,
    who,
    time: `${who === 'staff' ? 10 : 13}:${10 + index}`,
    page: `/granskning/del/${id}`,
    fields: blockFields(checklist, { id, but, isSecond: who === 'colleague' }),
  })
  return [
    { ...staff, time: '09:00', page: '/granskning', fields: {} },
    { ...staff, time: '09:30', page: '/granskning/del/b', action: '/granskning/del/b/kriterier', fields: {} },
    ...blocks.map((id, index) => block(id, index, 'staff')),
    ...(blocks.includes('b') ? [block('b', 0, 'colleague')] : []),
    ...(blocks.includes('f') ? [aidLater(when)] : []),
  ]
}

/** State aid waits for the amounts. */
function aidLater(when: When): Move {
  const later = 'Beloppen kommer fram under idémötena. Statsstödet bedöms innan ärendet går till nämnden.'
  const page = '/granskning/del/e'
  return { ...when, who: 'staff', time: '13:30', page, action: `${page}/senare`, fields: { later } }
}

type Filled = { id: string; but: Readonly<Record<string, string>>; isSecond: boolean }

function blockFields(checklist: Checklist, { id, but, isSecond }: Filled): Record<string, string> {
  const answers = checklist.questions
    .filter(({ group }) => group === id)
    .flatMap(({ key, speaksFor }) => {
      const name = isSecond ? `${key}-second` : key
      return [
        [`answer-${name}`, but[key] ?? usual[key] ?? speaksFor],
        [
          `ground-${name}`,
          grounds[key] ?? 'Framgår av stadgarna, verksamhetsberättelsen och det första mötet.',
        ],
        [`legal-${name}`, 'no'],
      ]
    })
  const summary = isSecond ? [] : [[`ground-summary-${id}`, summaries[id] ?? '']]
  return Object.fromEntries([...answers, ...summary])
}

const usual: Record<string, string> = {
  a5: 'no',
  a6: 'notApplicable',
  b2: 'notApplicable',
  c6: 'notApplicable',
  f6: 'no',
  f7: 'no',
  f8: 'notApplicable',
  f10: 'no',
  f11: 'no',
  f12: 'no',
}

const grounds: Record<string, string> = {
  a5: 'Inte registrerad. Registret är frivilligt, så det fäller ingen.',
  d1: 'Uppgiften ligger nära det som kommunen annars skulle utföra.',
  d2: 'Ersättningen i förslaget räknas per utfört uppdrag.',
  d4: 'Vi har frågat inköp och tre grannkommuner.',
}

const summaries: Record<string, string> = {
  a: 'Organisationen är idéburen: stadgarna säger det och verksamheten visar det.',
  b: 'Två har bedömt var för sig och kommit fram till samma sak: vi delar värdegrund.',
  c: 'Det hör till nämndens uppdrag och gäller alla i målgruppen.',
  d: 'Vi har gått igenom kännetecknen på ett köp, ett för ett.',
  f: 'Vi har jämfört formerna med varandra och skrivit vad som talar för och emot.',
}

/** What is concluded and why, with conditions when there are any. */
export function concludes(when: When, outcome: string, reasons: string): Move {
  return { ...when, who: 'staff', time: '14:00', page: '/granskning/slutsats', fields: { outcome, reasons } }
}

export function condition(when: When, text: string, more: Readonly<Record<string, string>>): Move {
  const fields = { condition: text, ...more }
  return {
    ...when,
    who: 'staff',
    time: '14:20',
    page: '/granskning/slutsats',
    action: '/granskning/villkor',
    fields,
  }
}

/** The party is shown the preliminary result and may answer for ten days. */
export function shares(when: When): Move {
  const fields = { answerBy: addDays(when.on, 10) }
  return { ...when, who: 'staff', time: '14:30', page: '/granskning/preliminart', fields }
}

export function replies(when: When, who: Move['who'], answer: string): Move {
  return { ...when, who, time: '20:00', page: '/granskning/svar', fields: { answer } }
}

/** A question to the lawyer about a block. */
export function asksLegal(when: When, legalId: string, question: string): Move {
  const fields = { block: 'd', question, legalId, answerBy: addDays(when.on, 10) }
  return { ...when, who: 'staff', time: '15:00', page: '/granskning/juridik', fields }
}

export function closes(when: When): Move {
  return { ...when, who: 'staff', time: '15:30', page: '/granskning/avslut', fields: { sendNow: 'ja' } }
}
