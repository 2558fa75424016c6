import { z } from 'zod'
import { findPersonalNumbers } from '../kernel/personal-number.ts'
import { longestNumber, numberFault } from './external-number.ts'

/** Words that both sides come to read: whole signs that a database can keep, and nobody's personal identity number. */
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'Write it in whole characters.')
    .refine((text) => findPersonalNumbers(text).length === 0, 'Leave out personal identity numbers.')

const line = (most: number) =>
  words(most)
    .min(1)
    .refine((text) => numberFault(text) !== 'signs', 'Write it on one line.')

const diaryNumber = z.strictObject({
  type: z.literal('diary.number'),
  registered: line(200).describe(
    'Our number of what it is about: of a case (JÄR 2026/0014 or jar-2026-0014) or of an entry (JÄR 2026/0014-3).',
  ),
  number: line(longestNumber).describe('Its number in the master diary.'),
  reasons: words(1000).optional().describe('Why it is another than before.'),
})

const paymentMade = z.strictObject({
  type: z.literal('payment.made'),
  case: line(100).describe('The number of the case: jar-2026-0014.'),
  plannedOn: z.iso.date().describe('The day of the payment in the payment plan.'),
  paidOn: z.iso.date().describe('The day on which it was paid.'),
  amountOre: z.int().min(1).max(100_000_000_000_000).describe('How much was paid, in öre.'),
  reference: line(100).describe('What the sender calls the payment: the same is never noted twice.'),
})

/** What another system of a body may tell: the number in its diary, or that a planned payment has been made. */
export const inboxContent = z.discriminatedUnion('type', [diaryNumber, paymentMade])
export type InboxContent = z.output<typeof inboxContent>
export type DiaryNumber = z.output<typeof diaryNumber>
export type PaymentMade = z.output<typeof paymentMade>

/** Why a message that is well written and signed could not be applied. */
export const inboxRefusals = [
  'unknownLine',
  'noMasterDiary',
  'numberTaken',
  'unknownCase',
  'notPlanned',
  'hasLeft',
  'notComeYet',
  'moreThanPlanned',
  'referenceKnown',
] as const
export type InboxRefusal = (typeof inboxRefusals)[number]

export const inboxStates = ['received', 'applied', 'refused', 'setAside'] as const
export type InboxState = (typeof inboxStates)[number]
