import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { storedModel } from '../../../../documents/stored-model.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { getDocument } from '../../../../store/papers/document.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { CasePage } from '../case-page.tsx'
import { loadFinalReport } from './load.ts'
import { reportModel } from './model.ts'
import { words } from './words.ts'

/** The whole report on the web: the registered paper once the steering group has approved it, before that as it stands. */
export const get = page(CaseParams, noQuery, async (at, entry) => {
  const report = await loadFinalReport(at)
  if (report.board === null) throw new NotFound()
  const { partnership } = report.file
  const t = words(at.language)
  const paper = report.documents.find(
    ({ seq, kind }) => seq === report.approved?.seq && kind === 'finalReport',
  )
  const handling = (file: string) => at.to.inCase(partnership.number, 'handling', file)
  if (paper !== undefined && paper.disposedBySeq !== null)
    return Response.redirect(at.origin + handling(String(paper.number)), 303)
  const model =
    paper === undefined
      ? await reportModel(at, report)
      : storedModel((await getDocument(at.db, partnership.id, paper.number)).model)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.wholeTitle}
      lead={paper === undefined ? t.wholeLead : t.registeredLead}
      entry={entry}
    >
      {paper !== undefined && (
        <Actions>
          <ButtonLink href={handling(`${paper.number}.pdf`)} look="secondary">
            {t.pdf}
          </ButtonLink>
          <ButtonLink href={handling(`${paper.number}.docx`)} look="secondary">
            {t.word}
          </ButtonLink>
        </Actions>
      )}
      <DocumentView model={model} heading="none" />
      {paper !== undefined && report.voices.some(({ stance }) => stance !== null) && (
        <p>
          <a href={at.to.inCase(partnership.number, 'slutrapport', 'stallningstagande')}>{t.stancesAfter}</a>
        </p>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'slutrapport')}>{t.back}</a>
      </p>
    </CasePage>
  )
})
