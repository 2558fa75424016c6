import { daysAfter, later } from './plain-days.ts'
import type { ReplayLine } from './replay.ts'

/** A municipality's own numbers, where they differ. */
export type Customs = {
  firstMeeting: (received: string) => string
  steering: number
  working: number
  reportMonths: number
}

export type Line = ReplayLine & { on: string }
export type Round = {
  number: number
  start: string
  end: string
  agreedEnd: string
  /** The first board's yes while no board has said anything else. */
  granted?: string | undefined
  decided?: string
  signed?: string
  registered?: string
  noAid: boolean
  activated: boolean
  closed: boolean
  ended?: string
  early?: EarlyEnd | undefined
}
/** What the boards have said of an early end: from that day on the agreement ends on the day that was asked for. */
export type EarlyEnd = { decided: string; end: string }
type Said = { kind: string; round: number; opening: number; on: string; year: number | undefined }
export type Agreement = {
  start: string
  end: string
  agreedEnd: string
  until: string
  nextStart: string
  early: EarlyEnd | undefined
}
export type Known = {
  lines: readonly Line[]
  customs: Customs
  rounds: readonly Round[]
  boards: number
  approvals: readonly Said[]
  bridgedOn: string | undefined
  /** A bridging is a grant beside the agreement it lengthens. */
  bridgings: readonly Grant[]
}
export type Grant = Pick<Round, 'granted' | 'signed' | 'registered' | 'noAid'>

/** What a life had come to by the evening of a day, read straight from what is told. */
export function knownBy(all: readonly ReplayLine[], day: string, customs: Customs): Known {
  const lines = all.flatMap((line) =>
    line.on === undefined || line.on > day ? [] : [{ ...line, on: line.on }],
  )
  const parties = all.find(({ facts }) => facts?.parties)?.facts?.parties ?? []
  const boards = Math.max(1, parties.filter(({ side }) => side === 'public').length)
  return readAll({ lines, customs, boards })
}

const opening = ['renegotiate-revised', 'renegotiate-changed', 'renegotiate-extension', 'open-change-draft']

function readAll({ lines, customs, boards }: Pick<Known, 'lines' | 'customs' | 'boards'>): Known {
  const rounds: Round[] = [newRound(1)]
  const approvals: Said[] = []
  const bridgings = new Map<number, Grant>()
  for (const [index, line] of lines.entries()) {
    if (line.track?.startsWith('bridging')) {
      const nth = Math.ceil(Number(line.track.split('-')[1]) / boards)
      const known = bridgings.get(nth) ?? { noAid: false }
      bridgings.set(nth, { ...known, ...aidBy(line), ...grantedBy(line, known, boards) })
    }
    if (opening.includes(line.step ?? '')) rounds.push({ ...newRound(rounds.length + 1), ...dates(line) })
    const round = roundOf(line, rounds)
    Object.assign(round, changeBy(line, isLastVoice(lines.slice(0, index + 1), boards)))
    if (line.step === 'board-approves') approvals.push(approvalIn(line, round, lines, boards))
    if (line.track?.startsWith('sign')) Object.assign(round, grantedBy(line, round, boards))
  }
  const bridgedOn = lines.findLast(({ step }) => step === 'sign-bridging')?.on
  const known = { lines, customs, rounds, boards, approvals, bridgedOn, bridgings: [...bridgings.values()] }
  for (const round of rounds) round.early = earlyEndOf(known, round)
  return known
}

function earlyEndOf(known: Known, { number, ended }: Round): EarlyEnd | undefined {
  const said = saidBy(known, 'earlyEnd', number).at(-1)
  const asked = known.lines.filter(({ step }) => step === 'request-early-end')[(said?.opening ?? 0) - 1]
  if (said === undefined || asked === undefined) return undefined
  return { decided: said.on, end: ended ?? later(String(asked.content?.endsOn), said.on) }
}

/** Whether what came last is said by everybody now: a yes by every board, a signature by those and the party. */
function isLastVoice(lines: readonly Line[], boards: number): boolean {
  const last = lines.at(-1)
  const said = lines.filter(({ step, track = '' }) => {
    return step === last?.step && track.split('-')[0] === (last?.track ?? '').split('-')[0]
  })
  return said.length % (last?.step === 'sign-agreement' ? boards + 1 : boards) === 0
}

function newRound(number: number): Round {
  return { number, start: '', end: '', agreedEnd: '', noAid: false, activated: false, closed: false }
}

/** What is about the agreement in force belongs to its round, what is about the next one to the newest. */
function roundOf({ step = '', track = '' }: Line, rounds: readonly Round[]): Round {
  const newest = rounds.at(-1) ?? newRound(1)
  const inForce = rounds.filter(({ activated, closed }) => activated && !closed)
  if (step === 'renew') return inForce[0] ?? newest
  const ofOld = ['sign-bridging', 'end-early', 'expire'].includes(step)
  const ofOtherCase = step === 'board-approves' && !track.startsWith('sign')
  return ofOld || ofOtherCase ? (inForce.at(-1) ?? newest) : newest
}

function changeBy(line: Line, isLast: boolean): Partial<Round> {
  const { step, on, content = {}, track } = line
  if (step === 'agree-draft' || step === 'confirm-revised-text') return dates(line)
  if (step === 'board-approves' && isLast && line.track?.startsWith('sign')) return { decided: on }
  if (step === 'sign-agreement' && isLast) return { signed: on }
  if (isAboutAid(line)) return track?.startsWith('bridging') ? {} : aidBy(line)
  if (step === 'activate') return { activated: true }
  if (step === 'sign-bridging') return { end: String(content.end) }
  if (step === 'end-early') return { closed: true, ended: String(content.endsOn) }
  return step === 'expire' || step === 'renew' || step === 'abort-no-consensus' ? { closed: true } : {}
}

function isAboutAid({ step }: Line): boolean {
  return step === 'assess-aid' || step === 'register-aid'
}

function aidBy({ step, on, content = {} }: Line): Partial<Grant> {
  if (step === 'assess-aid') return { noAid: content.aid === 'none' || content.aid === 'other' }
  return step === 'register-aid' ? { registered: on } : {}
}

/** Each opening of the case starts anew; what any board says but yes takes the grant back. */
function grantedBy({ step = '', on, track = '' }: Line, { granted }: Grant, boards: number): Partial<Grant> {
  const isUpset = ['board-rejects', 'board-refers-back'].includes(step)
  if (step !== 'board-approves') return isUpset ? { granted: undefined } : {}
  const isFirst = (Number(track.split('-')[1]) - 1) % boards === 0
  return { granted: isFirst || granted === undefined ? on : granted }
}

function dates({ content: { start, end } = {} }: Line): Partial<Round> {
  return typeof start === 'string' && typeof end === 'string' ? { start, end, agreedEnd: end } : {}
}

/** The boards' cases of a kind take their numbers in turn, so that n boards share an opening. */
function approvalIn({ track = '', on }: Line, round: Round, lines: readonly Line[], boards: number): Said {
  const [kind = '', number = '1'] = track.split('-')
  const nth = Math.ceil(Number(number) / boards)
  const opened = lines.filter(({ step }) => step === 'open-follow-up')[nth - 1]
  const year = kind === 'followUp' ? Number(opened?.content?.year) : undefined
  return { kind, round: round.number, opening: nth, on, year }
}

/** The days on which the last of the boards said yes to a matter of this kind; in a round where one is named. */
export function saidBy({ approvals, boards }: Known, kind: string, round?: number): Said[] {
  const own = approvals.filter((one) => one.kind === kind && (round === undefined || one.round === round))
  return own.filter((one) => own.filter(({ opening }) => opening === one.opening).indexOf(one) === boards - 1)
}

/** The signed agreements, each until its end, its early end or the day before the next. */
export function agreementsIn(rounds: readonly Round[]): Agreement[] {
  const signed = rounds.filter((round) => round.signed).toSorted((a, b) => (a.start < b.start ? -1 : 1))
  return signed
    .map((round, index) => {
      const nextStart = signed[index + 1]?.start ?? '9999-01-01'
      const { start, end, agreedEnd, early } = round
      const ends = [round.ended ?? early?.end ?? end, end, daysAfter(nextStart, -1)].toSorted()
      return { start, end, agreedEnd, nextStart, early, until: ends[0] ?? end }
    })
    .filter(({ start, until }) => start <= until)
}
