import type { PlainDate } from '../../../../kernel/plain-date.ts'

export type Span = { from: PlainDate; to: PlainDate }
