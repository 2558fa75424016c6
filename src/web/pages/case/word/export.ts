import { Readable } from 'node:stream'
import type { DocxComment } from '../../../../documents/docx/comments.ts'
import type { DocumentModel } from '../../../../documents/model.ts'
import { listComments } from '../../../../store/agreement/agreement-comment.ts'
import { listSuggestions } from '../../../../store/agreement/agreement-suggestion.ts'
import { withPicture } from '../../../../store/bodies/picture.ts'
import { fileResponse } from '../../../answers/file-response.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { modelOf } from '../draft/agreement-model.ts'
import { type Draft, loadDraft } from '../draft/load.ts'
import { words } from './words.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The draft as a Word file, with what is still open in each section as comments. */
export const get = page(CaseParams, noQuery, async (at) => {
  const draft = await loadDraft(at)
  const model = await modelOf(at.db, { ...draft.file, language: 'sv', date: at.today }, draft)
  // Read when somebody asks: most processes never make a Word file.
  const { toDocx } = await import('../../../../documents/docx/to-docx.ts')
  const file = await toDocx(await withPicture(at.db, model), await openComments(at, draft, model))
  const name = `${words(at.language)
    .fileName(draft.file.partnership.title)
    .replaceAll(/[/\\:]/g, '-')}.docx`
  return fileResponse({ name, mediaType, size: file.length, content: Readable.from([file]), show: false })
})

/** Comments that nobody has dealt with, and suggestions without an answer, each on its section's heading. */
export async function openComments(
  at: SignedIn,
  { agreement, sections }: Draft,
  model: DocumentModel,
): Promise<DocxComment[]> {
  const t = words('sv')
  const [comments, suggestions] = await Promise.all([
    listComments(at.db, agreement.id),
    listSuggestions(at.db, agreement.id),
  ])
  const headings = model.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  )
  const placed = (one: { section: string; by: { name: string }; at: string }, text: string): DocxComment => {
    const name = sections.find(({ section }) => section.key === one.section)?.section.heading.sv ?? ''
    const heading = headings.find((written) => written.endsWith(` ${name}`))
    const said = heading === undefined ? t.aboutSection(name, text) : text
    return { heading: heading ?? headings[0] ?? '', by: one.by.name, at: new Date(one.at), text: said }
  }
  return [
    ...comments.filter(({ settled }) => settled === null).map((one) => placed(one, one.text)),
    ...suggestions
      .filter(({ outcome }) => outcome === null)
      .map((one) => placed(one, t.suggestion(one.text, one.why))),
  ]
}
