import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { listDrafts } from '../../../store/people/draft.ts'
import { Section } from '../../parts/heading.tsx'
import type { At } from './at.ts'
import { words } from './words.ts'

type Draft = Awaited<ReturnType<typeof listDrafts>>[number]

/** Forms that the person has begun and not handed in. */
export function Drafts({ at, drafts }: { at: At; drafts: readonly Draft[] }) {
  const t = words(at.language)
  if (drafts.length === 0) return null
  return (
    <Section title={t.drafts} id="utkast">
      <ul class="todos">
        {drafts.map((draft) => (
          <li>
            <p>
              <a href={addressOf(at, draft)}>{titleOf(at, draft)}</a>
            </p>
            <p class="quiet">{savedAt(at, draft)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Keys are the form and its case: `consideration:jar-2026-0001`. */
function titleOf(at: At, { key, caseTitle }: Draft): string {
  const t = words(at.language)
  const what = t.draftKinds[key.split(':')[0] ?? ''] ?? t.draftOther
  return caseTitle === null ? what : `${what}: ${caseTitle}`
}

function addressOf(at: At, { caseNumber }: Draft): string {
  return caseNumber === null ? at.to.initiative() : at.to.case(caseNumber)
}

function savedAt(at: At, { updatedAt }: Draft): string {
  const instant = new Date(updatedAt)
  const day = dateInWords(dayInStockholm(instant), at.language)
  return words(at.language).saved(day, timeInStockholm(instant, at.language))
}
