import type { Language } from '../../../../domain/text.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { InboxMessage } from '../../../../store/inbox/inbox-message.ts'
import { words } from './words.ts'

/** What a message tells, in a few words. */
export function aboutIn({ content }: InboxMessage, language: Language): string {
  const t = words(language)
  if (content.type === 'diary.number') return t.numberTold(content.registered, content.number)
  return t.paymentTold(content.case, formatKronor(ore(content.amountOre)), content.paidOn)
}

/** How far it has come, with the reason where it could not be applied. */
export function stateIn({ state, refusal, setAside }: InboxMessage, language: Language): string {
  const t = words(language)
  if (setAside !== null) return t.wasSetAside(setAside.by, dayInStockholm(new Date(setAside.at)))
  if (state === 'refused' && refusal !== null) return `${t.states.refused}: ${t.refusals[refusal]}`
  return t.states[state]
}

export function timeIn(instant: string, language: Language): string {
  const date = new Date(instant)
  return `${dayInStockholm(date)} ${timeInStockholm(date, language)}`
}
