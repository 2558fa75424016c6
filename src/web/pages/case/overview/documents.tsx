import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { ListedPaper } from '../../../../store/papers/document.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { DocumentLink } from '../document-link.tsx'
import { SecrecyMark } from '../secrecy/mark.tsx'
import type { OverviewProps } from './load.ts'
import { words } from './words.ts'

const shownAtOnce = 8

/** The papers of the case that the reader may open, newest first. */
export function Documents({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { documents } = overview
  return (
    <Section title={t.documents} id="dokument">
      {documents.length === 0 && <EmptyState title={t.documentsEmpty} />}
      <DocumentList at={at} overview={overview} documents={documents.slice(0, shownAtOnce)} />
      {documents.length > shownAtOnce && (
        <Details summary={t.allDocuments(documents.length)} rest>
          <DocumentList at={at} overview={overview} documents={documents.slice(shownAtOnce)} />
        </Details>
      )}
    </Section>
  )
}

function DocumentList({ at, overview, documents }: OverviewProps & { documents: readonly ListedPaper[] }) {
  if (documents.length === 0) return null
  return (
    <ul class="case-papers">
      {documents.map((document) => (
        <li>
          <DocumentLink
            at={at}
            number={overview.partnership.number}
            rulebook={overview.history.rulebook}
            document={document}
          />
          <p class="quiet">
            {[document.registered[0], ...restrictions(at, document)].map((said) => `${said} · `)}
            <Day day={dayInStockholm(new Date(document.createdAt))} />
          </p>
          <SecrecyMark at={at} secrecy={document.secrecy} />
        </li>
      ))}
    </ul>
  )
}

function restrictions(at: OverviewProps['at'], { shared, internal }: ListedPaper): string[] {
  const t = words(at.language)
  return internal ? [t.working] : shared ? [] : [t.notShared]
}
