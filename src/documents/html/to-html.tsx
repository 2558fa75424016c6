import type { DocumentModel } from '../model.ts'
import { DocumentView } from './document-view.tsx'

/** The paper as one piece of HTML, to be put in a page that has document.css. */
export function toHtml(model: DocumentModel): string {
  return String(<DocumentView model={model} />)
}
