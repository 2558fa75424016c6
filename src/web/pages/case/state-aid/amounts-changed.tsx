import { aidWords } from '../../../../documents/papers/aid-words.ts'
import { moneyWords } from '../../../../documents/papers/money-words.ts'
import type { Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { type AmountChange, amountChanges } from '../../../../process/aid/aid-amounts.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { amountsIn } from './amounts-form.ts'
import type { AidFile } from './load.ts'
import { words } from './words.ts'

/** What has become another amount since the newest conclusion, and that it is assessed anew. Both sides read the same. */
export function AmountsChanged({ at, loaded }: { at: SignedIn; loaded: AidFile }) {
  const t = words(at.language)
  const [newest] = loaded.assessments
  const changes = changesSince(loaded)
  if (newest === undefined || changes.length === 0) return null
  return (
    <Alert color="warning">
      <p>{t.amountsChanged(dateInWords(newest.on, at.language))}</p>
      <ul>
        {changes.map((change) => (
          <li>{changeInWords(change, at.language)}</li>
        ))}
      </ul>
      <p>{t.assessedAnew}</p>
    </Alert>
  )
}

/** Where the amounts are others than when somebody concluded; nothing once everyone has signed. */
export function changesSince({ assessments: [newest], signed, agreed }: AidFile): readonly AmountChange[] {
  return newest === undefined || signed ? [] : amountChanges(newest.content, agreed)
}

/** Where what is written for the assessment differs from what the agreement says. */
export function draftDifferences(loaded: AidFile): readonly AmountChange[] {
  const { parts } = amountsIn(loaded)
  return parts.length === 0
    ? []
    : amountChanges({ agreed: [], parts, measure: loaded.measure }, loaded.agreed)
}

/** For whoever assesses: where what is written for the assessment differs from what the agreement says. */
export function DraftDiffers({ at, loaded }: { at: SignedIn; loaded: AidFile }) {
  const t = words(at.language)
  const differing = draftDifferences(loaded)
  if (differing.length === 0) return null
  return (
    <Alert color="warning">
      <p>{t.draftDiffers}</p>
      <ul>
        {differing.map((change) => (
          <li>{t.writtenAnd(placeInWords(change, at.language), ...bothIn(change))}</li>
        ))}
      </ul>
      <p>{t.draftDiffersThen}</p>
    </Alert>
  )
}

/** One amount, before and after. */
function changeInWords(change: AmountChange, language: Language): string {
  return words(language).amountMoved(placeInWords(change, language), ...bothIn(change))
}

function placeInWords({ giver, kind, year }: AmountChange, language: Language): string {
  const what = kind === 'inKind' ? aidWords[language].inKind : moneyWords(language).kinds[kind].toLowerCase()
  return words(language).amountOf(giver, what, year)
}

function bothIn({ before, after }: AmountChange): [string, string] {
  return [formatKronor(before), formatKronor(after)]
}
