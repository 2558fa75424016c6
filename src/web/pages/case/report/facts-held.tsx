import { BlockView } from '../../../../documents/html/document-view.tsx'
import type { Block } from '../../../../documents/model.ts'
import { Details } from '../../../parts/details.tsx'
import type { Visit } from '../../../visit.ts'

/** What the case holds about a heading, so that nobody writes it once more. Nothing where it holds nothing. */
export function FactsHeld({ at, blocks, title }: { at: Visit; blocks: readonly Block[]; title: string }) {
  if (blocks.length === 0) return null
  return (
    <Details summary={title}>
      <div class="document">
        {blocks.map((block) => (
          <BlockView block={block} language={at.language} />
        ))}
      </div>
    </Details>
  )
}
