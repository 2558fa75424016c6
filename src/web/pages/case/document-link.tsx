import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { CaseDocument } from '../../../store/papers/document.ts'
import type { AnyReader } from '../../visit.ts'
import { paperTitle } from './paper-title.ts'
import { caseWords } from './words.ts'

type Named = Pick<CaseDocument, 'number' | 'title' | 'language'>
type DocumentLinkProps = { at: AnyReader; number: string; rulebook: Rulebook; document: Named }

/** A paper of a case by its title, with its number there. Says so when the paper is in another language. */
export function DocumentLink({ at, number, rulebook, document }: DocumentLinkProps) {
  const { title, language } = paperTitle(rulebook, document, at.language)
  const isForeign = document.language !== at.language
  return (
    <>
      <a
        href={at.to.inCase(number, 'handling', String(document.number))}
        lang={language === at.language ? undefined : language}
        hreflang={isForeign ? document.language : undefined}
      >
        {title}
      </a>
      {isForeign && <span class="quiet"> {caseWords(at.language).inLanguage[document.language]}</span>}
    </>
  )
}
