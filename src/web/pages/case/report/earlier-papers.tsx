import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { documentScope } from '../document/document-scope.ts'
import { words } from './words.ts'

type EarlierProps = { at: SignedIn; file: CaseFile; kind: 'evaluation' | 'finalReport' }

/** The registered reports on earlier agreements of the partnership, for those who may read them. */
export async function EarlierPapers({ at, file, kind }: EarlierProps) {
  const { id, number, scope } = file.partnership
  const papers = (await listDocuments(at.db, id)).filter(
    (paper) => paper.kind === kind && canSeeDocument(at.actor, scope, documentScope(file, paper)),
  )
  if (papers.length === 0) return null
  return (
    <Section title={words(at.language).earlier} id="tidigare">
      <ul>
        {papers.map((paper) => (
          <li>
            <a href={at.to.inCase(number, 'handling', String(paper.number))}>{paper.title}</a>,{' '}
            {dateInWords(dayInStockholm(new Date(paper.createdAt)), at.language)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
