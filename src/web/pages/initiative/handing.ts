import type { CaseHead } from '../../../documents/papers/case-head.ts'
import type { BoardId } from '../../../domain/partnership.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { ReceivingBody } from '../../../store/bodies/receiving-body.ts'
import type { InCase } from '../../../store/case/in-case.ts'
import type { FreshCase } from '../../../store/case/initiative.ts'
import type { KnownSender } from '../../../store/case/known-sender.ts'
import type { HandedIn } from './papers.ts'
import type { Sender } from './sender.ts'

/** Where an initiative goes: the body, one of its boards, and the rulebook that the case starts under. */
export type Destination = { body: ReceivingBody; boardId: BoardId; rulebook: Rulebook }

export type Handing = {
  form: HandedIn
  destination: Destination
  /** An initiator of the rulebook. */
  origin: string
  received: { on: PlainDate; by?: string }
  forwarded?: { on: PlainDate; by?: string }
  unitIds: readonly string[]
}

export type Writing = Handing & {
  known: KnownSender
  sender: Sender
  inCase: InCase
  fresh: FreshCase
  head: CaseHead
}
