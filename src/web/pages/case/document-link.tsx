import type { CaseDocument } from '../../../store/document.ts'
import type { Visit } from '../../visit.ts'

type Named = Pick<CaseDocument, 'number' | 'title' | 'language'>

/** A paper of a case by its title, with its number there. */
export function DocumentLink({ at, number, document }: { at: Visit; number: string; document: Named }) {
  return (
    <a
      href={at.to.inCase(number, 'handling', String(document.number))}
      lang={document.language === at.language ? undefined : document.language}
    >
      {document.title}
    </a>
  )
}
