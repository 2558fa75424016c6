import { partyInWords } from '../../../../documents/papers/money-words.ts'
import type { PartyName } from '../../../../domain/contribution.ts'
import type { Language } from '../../../../domain/text.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import type { Entry } from '../../../form/form.ts'
import { Select } from '../../../parts/fields.tsx'

type Named = Pick<PartyName, 'id' | 'name' | 'leftOn'>
type Props = {
  entry: Entry
  language: Language
  name: string
  label: string
  parties: readonly Named[]
  value?: string | undefined
  /** What is said where nobody is chosen beforehand, so that it is not taken for granted which of several it is. */
  ask?: string
}

/** Which of the parties; where there is but one, nobody is asked. */
export function OneOf({ entry, language, name, label, parties, value, ask }: Props) {
  const [first] = parties
  if (parties.length < 2) return <input type="hidden" name={name} value={first?.id ?? ''} />
  const named = parties.map((one) => ({ value: one.id, label: partyInWords(one, language) }))
  const choices = ask === undefined ? named : [{ value: '', label: ask }, ...named]
  const chosen = value ?? (ask === undefined ? (first?.id ?? '') : '')
  return <Select entry={entry} name={name} label={label} choices={choices} value={chosen} />
}

/** The public parties, who pay money out and get back what was not used. */
export function giversIn({ budget }: Pick<AgreementEconomy, 'budget'>): readonly PartyName[] {
  return budget.parties.filter(({ side }) => side !== 'party')
}

/** The organisations, who get the money and pay back what they did not use. */
export function organisationsIn({ budget }: Pick<AgreementEconomy, 'budget'>): readonly PartyName[] {
  return budget.parties.filter(({ side }) => side === 'party')
}
