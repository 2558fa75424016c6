import type { BudgetLine } from '../../domain/budget.ts'
import type { ContributionKind, CostForm, PartyName } from '../../domain/contribution.ts'
import type { Language } from '../../domain/text.ts'
import { dayInWords } from '../../kernel/date-words.ts'

type MoneyWords = {
  kinds: Record<ContributionKind, string>
  lines: Record<BudgetLine, string>
  forms: Record<CostForm, string>
  leftOn: (name: string, day: string) => string
}

/** What contributions and lines of the budget are called, on pages, papers and in sheets. */
export function moneyWords(language: Language): MoneyWords {
  return names[language]
}

/** A party beside its amounts: with its last day where it has left, 'Föreningen (lämnade 14 januari 2028)'. */
export function partyInWords(
  { name, leftOn }: Pick<PartyName, 'name' | 'leftOn'>,
  language: Language,
): string {
  return leftOn == null ? name : names[language].leftOn(name, dayInWords(leftOn, language))
}

/** The same of the one with an id; nothing where it is none of them. */
export function partyNamed(
  parties: readonly Pick<PartyName, 'id' | 'name' | 'leftOn'>[],
  id: string | null,
  language: Language,
): string {
  const party = parties.find((one) => one.id === id)
  return party === undefined ? '' : partyInWords(party, language)
}

const names: Record<Language, MoneyWords> = {
  sv: {
    kinds: {
      cash: 'Pengar',
      staff: 'Personal',
      premises: 'Lokaler',
      knowledge: 'Kunskap',
      voluntary: 'Ideella timmar',
    },
    lines: {
      staff: 'Personal',
      premises: 'Lokal',
      activities: 'Aktiviteter',
      material: 'Material',
      administration: 'Administration (OH)',
      audit: 'Revision',
      other: 'Övrigt',
    },
    forms: { cash: 'Kontant', inKind: 'Natura' },
    leftOn: (name, day) => `${name} (lämnade ${day})`,
  },
  en: {
    kinds: {
      cash: 'Money',
      staff: 'Staff',
      premises: 'Premises',
      knowledge: 'Knowledge',
      voluntary: 'Voluntary hours',
    },
    lines: {
      staff: 'Staff',
      premises: 'Premises',
      activities: 'Activities',
      material: 'Material',
      administration: 'Administration (overhead)',
      audit: 'Audit',
      other: 'Other',
    },
    forms: { cash: 'Cash', inKind: 'In kind' },
    leftOn: (name, day) => `${name} (left on ${day})`,
  },
}
