import type { Child } from 'hono/jsx'
import { BlockView } from '../../../../documents/html/document-view.tsx'
import type { Block } from '../../../../documents/model.ts'
import type { PartId } from '../../../../domain/agreement-parts.ts'
import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type LoadedPart, sectionOf } from './part-load.ts'
import { partsWords } from './parts-words.ts'

type PartPageProps = {
  at: SignedIn<CaseAt>
  entry: Entry
  loaded: Pick<LoadedPart<PartId>, 'draft' | 'part'>
  title: string
  lead: string
  /** What is saved now, shown beside what was typed when somebody else was faster. */
  now: readonly Block[]
  children?: Child
}

/** A page where a part is filled in: what others have saved meanwhile stands beside what was typed. */
export function PartPage({ at, entry, loaded, title, lead, now, children }: PartPageProps) {
  const t = partsWords(at.language)
  const { partnership } = loaded.draft.file
  return (
    <CasePage at={at} partnership={partnership} title={title} lead={lead} entry={entry}>
      {entry.changedMeanwhile && (
        <div class="theirs">
          <p class="theirs-title">{t.theirs}</p>
          <div class="document" lang="sv">
            {now.map((block) => (
              <BlockView block={block} language="sv" />
            ))}
          </div>
        </div>
      )}
      {children}
      <p>
        <a href={at.to.inCase(partnership.number, 'utkast', sectionOf(loaded))}>{t.back}</a>
      </p>
    </CasePage>
  )
}
