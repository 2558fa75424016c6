import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { storedModel } from '../../../../documents/stored-model.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import type { Consideration } from './load.ts'
import { findResult, type Result } from './result.ts'
import { ResultText } from './result-text.tsx'
import { namesIn, words } from './words.ts'

type HandedOverProps = {
  at: SignedIn
  loaded: Consideration
  /** Every answer on the page too; otherwise the conclusion and its reasons. */
  whole: boolean
}

/** The consideration as it was registered: the result for everybody, the whole for those who work with it. */
export async function HandedOver({ at, loaded, whole }: HandedOverProps) {
  const t = words(at.language)
  const { partnership, history, status } = loaded.file
  const { director } = namesIn(history.rulebook, at.language)
  const result = await findResult(at.db, loaded.file)
  if (result === null) throw new Error(`No consideration has been handed over in ${partnership.number}`)
  const assesses = at.actor.acting.role === 'director' && status.round === 'CONSIDERATION_SUBMITTED'
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.title}
      lead={t.handedOverLead(director, dateInWords(result.on, at.language), result.byName)}
    >
      {assesses && (
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'bedomning')}>{t.toAssessment}</ButtonLink>
        </Actions>
      )}
      {whole ? <Whole result={result} /> : <ResultText at={at} file={loaded.file} result={result} />}
      {at.actor.acting.side === 'party' && status.round === 'CONSIDERATION_SUBMITTED' && (
        <p>{t.next(director)}</p>
      )}
      {result.document !== null && (
        <Section title={t.whole} id="hela">
          <p>{t.wholeText}</p>
          <p>
            <a href={at.to.inCase(partnership.number, 'handling', String(result.document.number))}>
              {t.readWhole}
            </a>
          </p>
        </Section>
      )}
    </CasePage>
  )
}

function Whole({ result: { document } }: { result: Result }) {
  if (document === null || document.disposedBySeq !== null) return null
  return <DocumentView model={storedModel(document.model)} heading="none" />
}
