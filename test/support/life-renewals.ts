import { after } from './life.ts'
import { because, boardCase, decision, ideas, registration, type Term } from './life-chapters.ts'
import type { ReplayLine } from './replay.ts'

/** A short bridging to a new last day, decided by the board. */
export function bridged(decided: string, end: string): ReplayLine[] {
  const opened = after(decided, -20)
  return [
    { on: opened, step: 'note-gap-risk', by: 'system' },
    { on: opened, step: 'open-bridging', by: 'director', content: { proposedEnd: end } },
    { on: opened, step: 'assess-aid', track: 'bridging-1', content: { aid: 'general', ...because } },
    { on: after(opened, 1), step: 'declare-aid', by: 'partySignatory', track: 'bridging-1' },
    ...boardCase(decided, 'approve-bridging-memo', 'bridging-1'),
    { on: after(decided, 5), step: 'sign-bridging', by: 'partySignatory', content: { end } },
    { on: after(decided, 5), step: 'sign-bridging', by: 'director', content: { end } },
    { ...registration(after(decided, 12)), track: 'bridging-1' },
  ]
}

type Renewal = Term & { opened: string; old: string; kind?: 'revised' | 'extension'; number?: number }

/** A renewal with the same content, from the stances to the first day of the next agreement; `old` is the last day before. */
export function renewed({ opened, old, start, end, kind = 'revised', number = 2 }: Renewal): ReplayLine[] {
  return [
    { on: opened, step: `renegotiate-${kind}`, content: { start, end, criteria } },
    { on: after(opened, 5), step: 'confirm-revised-text', content: { start, end } },
    { on: after(opened, 6), step: 'assess-aid', content: { aid: 'general', ...because } },
    ...decision(opened, `sign-${number}`),
    registration(after(opened, 40)),
    ...taking({ old, start }),
  ]
}

/** A renewal whose content changes: idea meetings anew. */
export function changed({ opened, old, start, end }: Renewal): ReplayLine[] {
  return [
    { on: opened, step: 'renegotiate-changed', content: { criteria } },
    ...drafted({ opened, start, end }),
    ...taking({ old, start }),
  ]
}

/** The work on a new text in idea meetings until it is signed, on a round after the first. */
export function drafted({ opened, start, end }: Term & { opened: string }): ReplayLine[] {
  return [
    { on: after(opened, 1), step: 'call-idea-meeting', content: { meetingOn: after(opened, 5) } },
    ...ideas(after(opened, 5), { start, end }, false),
    { on: after(opened, 36), step: 'assess-aid', content: { aid: 'general', ...because } },
    ...decision(after(opened, 33), 'sign-2'),
    registration(after(opened, 72)),
  ]
}

/** The next agreement starts and the old one is closed as renewed, in the order that their days come. */
export function taking({ old, start }: { old: string; start: string }): ReplayLine[] {
  return [
    { on: start, step: 'activate' },
    { on: start > old ? start : after(old, 1), step: 'renew' },
  ]
}

const criteria = [{ key: 'challenge', answer: 'yes', ground: 'Behovet finns kvar.' }]
