import type { EventType } from '../../../domain/events.ts'
import type { Text } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { roleLabel } from '../../../process/rulebook/lookup.ts'
import type { Plan } from './plan.ts'

/** What the body expects once the partnership is over. No rule sets these days, and each says so. */
export type AfterEnd = { id: string; due: PlainDate; title: Text; who: Text; arithmetic: Text }

export function afterEndOf({ rulebook, expected }: Pick<Plan, 'rulebook' | 'expected'>): AfterEnd[] {
  const asked = [
    { id: 'closing-account', due: expected.account, title: account, event: 'closingAccountReceived' },
    { id: 'closing-list', due: expected.list, title: list, event: 'archived' },
  ] as const
  return asked.flatMap(({ due, event, ...one }) =>
    due === null ? [] : [{ ...one, due, who: whoDoes(rulebook, event), arithmetic: guide }],
  )
}

function whoDoes(rulebook: Plan['rulebook'], event: EventType): Text {
  const [role] = rulebook.steps.find((step) => step.event === event)?.by ?? []
  return role === undefined ? { sv: '' } : roleLabel(rulebook, role)
}

const account: Text = {
  sv: 'Lämna den sista ekonomiska redovisningen',
  en: 'Hand in the last financial account',
}
const list: Text = { sv: 'Gå igenom listan inför avslutet', en: 'Go through the closing list' }
const guide: Text = { sv: 'Riktmärke, inte en regel', en: 'A guide, not a rule' }
