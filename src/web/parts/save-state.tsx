import { timeInStockholm } from '../../kernel/date-words.ts'
import type { Visit } from '../visit.ts'
import { Button } from './button.tsx'
import { partWords } from './words.ts'

type SaveStateProps = {
  at: Visit
  savedAt: Date | null
  /** The address that takes drafts of the form around it. */
  draft: string
  /** Said where the draft cannot be saved because it was saved somewhere else meanwhile. */
  elsewhere?: string
}

/** "Sparat 14.32", read out when it changes, and the button that saves where scripts do not run. */
export function SaveState({ at, savedAt, draft, elsewhere }: SaveStateProps) {
  const t = partWords(at.language)
  return (
    <div class="save-state">
      <p role="status" data-saved data-not-saved={t.notSaved} data-elsewhere={elsewhere}>
        {savedAt === null ? t.notSavedYet : t.saved(timeInStockholm(savedAt, at.language))}
      </p>
      <Button look="tertiary" formaction={draft}>
        {t.saveDraft}
      </Button>
    </div>
  )
}
