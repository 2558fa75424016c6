import type { BudgetLine } from '../../domain/budget.ts'
import type { ContributionKind, CostForm } from '../../domain/contribution.ts'
import type { Language } from '../../domain/text.ts'

type MoneyWords = {
  kinds: Record<ContributionKind, string>
  lines: Record<BudgetLine, string>
  forms: Record<CostForm, string>
}

/** What contributions and lines of the budget are called, on pages, papers and in sheets. */
export function moneyWords(language: Language): MoneyWords {
  return names[language]
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
  },
}
