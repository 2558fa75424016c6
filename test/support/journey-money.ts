import { addDays, plainDate } from '../../src/kernel/plain-date.ts'
import { aCase, takeIn, type WantedCase } from './journey.ts'

type Where = Parameters<typeof aCase>[0]

export type WantedIdeaMeetings = WantedCase & {
  /** How many idea meetings have been held. */
  held?: number
  /** One more has been called. */
  called?: boolean
  /** What the review asks for. */
  conditions?: readonly { id: string; text: string; becomes: 'clause'; sectionKey?: string }[]
}

/** A case with a passed review, received on 2 November 2026 unless told: ready for the first idea meeting. */
export async function aReviewedCase(
  where: Where,
  { conditions = [], ...wanted }: WantedCase & Pick<WantedIdeaMeetings, 'conditions'> = {},
): Promise<string> {
  const receivedOn = plainDate(wanted.receivedOn ?? '2026-11-02')
  const number = await aCase(where, { ...wanted, until: 'reviewStarted' })
  const on = addDays(receivedOn, 21)
  const reasons = 'Allt som granskningen frågar efter är i ordning.'
  const ended =
    conditions.length === 0
      ? { step: 'pass-review', content: { reasons } }
      : { step: 'pass-review-with-conditions', content: { reasons, conditions } }
  await takeIn(where, number, { ...ended, by: 'colleague', on })
  await takeIn(where, number, { step: 'give-review-feedback', by: 'colleague', on })
  return number
}

/** A case in its idea meetings, by the engine: the meetings have no rows of their own. */
export async function aCaseInIdeaMeetings(where: Where, wanted: WantedIdeaMeetings = {}): Promise<string> {
  const { held = 0, called = held === 0 } = wanted
  const number = await aReviewedCase(where, wanted)
  const first = addDays(plainDate(wanted.receivedOn ?? '2026-11-02'), 21)
  for (let meeting = 0; meeting < held + (called ? 1 : 0); meeting++) {
    const step = meeting === 0 ? 'call-first-idea-meeting' : 'call-idea-meeting'
    await takeIn(where, number, { step, by: 'staff', on: first, content: { meetingOn: first } })
    if (meeting < held)
      await takeIn(where, number, {
        step: 'hold-idea-meeting',
        by: 'staff',
        on: first,
        content: { heldOn: first },
      })
  }
  return number
}
