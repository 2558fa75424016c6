import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { listDrafts } from '../../../store/people/draft.ts'
import { holderOf } from '../../form/kept-forms.ts'
import { Section } from '../../parts/heading.tsx'
import type { At } from './at.ts'
import { draftAddress, draftKind, formAddress } from './draft-address.ts'
import { words } from './words.ts'

type Draft = Awaited<ReturnType<typeof listDrafts>>[number]

/** Forms that the person has begun and not handed in: one line for all that is begun on the same page. */
export function Drafts({ at, drafts }: { at: At; drafts: readonly Draft[] }) {
  const t = words(at.language)
  const own = drafts.filter(({ key }) => isForWhomTheReaderActs(at, key))
  if (own.length === 0) return null
  const byPage = Map.groupBy(own, (draft) => draftAddress(at.to, draft))
  return (
    <Section title={t.drafts} id="utkast">
      <ul class="todos">
        {[...byPage].map(([address, [newest]]) =>
          newest === undefined ? null : (
            <li>
              <p>
                <a href={address}>{titleOf(at, newest)}</a>
              </p>
              <p class="quiet">{savedAt(at, newest)}</p>
              <Discard at={at} draft={newest} />
            </li>
          ),
        )}
      </ul>
    </Section>
  )
}

function Discard({ at, draft: { key } }: { at: At; draft: Draft }) {
  const address = formAddress(key)
  if (address === null) return null
  return (
    <p>
      <a href={at.to.keptForm(address)}>{words(at.language).readOrDiscard}</a>
    </p>
  )
}

/** What was begun under another assignment is there when the reader acts under that one. */
function isForWhomTheReaderActs(at: At, key: string): boolean {
  return formAddress(key) === null || key.split(':')[1] === holderOf(at.actor.acting)
}

function titleOf(at: At, { key, caseTitle }: Draft): string {
  const t = words(at.language)
  const noun = formAddress(key)?.split('/')[3] ?? ''
  const what = t.draftKinds[draftKind(key)] ?? t.formsBegun[noun] ?? t.draftOther
  return caseTitle === null ? what : `${what}: ${caseTitle}`
}

function savedAt(at: At, { updatedAt }: Draft): string {
  const instant = new Date(updatedAt)
  const day = dateInWords(dayInStockholm(instant), at.language)
  return words(at.language).saved(day, timeInStockholm(instant, at.language))
}
