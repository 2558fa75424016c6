import { AidPart } from './aid-part.tsx'
import type { BlockProps } from './block-fields.tsx'
import { PapersPart } from './papers-part.tsx'
import { ReadingPart } from './reading-part.tsx'
import { WayPart } from './way-part.tsx'

/** What stands beside the questions of a block: the papers and how old they are, the reading, the forms, the aid. */
export async function Around(props: BlockProps) {
  const { block } = props
  if (block.kind === 'procurement') return <ReadingPart {...props} />
  if (block.kind === 'form') return <WayPart {...props} />
  if (block.kind === 'stateAid') return AidPart(props)
  return block.questions.some(({ lookUp }) => lookUp !== undefined) ? PapersPart(props) : null
}
