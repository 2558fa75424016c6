import type { EventMaker } from '../../domain/events.ts'
import type { InboxRefusal } from '../../domain/inbox.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { InboxMessage } from './inbox-message.ts'

/** What a message is applied with; `by` is the system that sent it, as the journal writes who did something. */
export type Applying = { message: InboxMessage; by: EventMaker; today: PlainDate; at: Date }

/** Applied, or why not; then nothing is written. */
export type Applied = 'applied' | InboxRefusal
