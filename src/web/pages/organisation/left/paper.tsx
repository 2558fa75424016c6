import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { storedModel } from '../../../../documents/stored-model.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { page } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { DocumentParams } from '../../case/document/document.tsx'
import { Files } from '../../case/document/files.tsx'
import { paperTitle } from '../../case/paper-title.ts'
import { SecrecyWarning } from '../../case/secrecy/flag.tsx'
import { findLeftPaper } from './find-paper.ts'
import { words } from './words.ts'

/** One paper of a case that the organisation has left. */
export const get = page(DocumentParams, noQuery, async (at) => {
  const { left, paper } = await findLeftPaper(at, at.params)
  const { title, language } = paperTitle(left.rulebook, paper, at.language)
  const t = words(at.language)
  const here = (...more: string[]) => at.to.organisation('lamnade', left.number, ...more)
  const heading = (
    <h1 class="ds-heading title" lang={language === at.language ? undefined : language}>
      {title}
    </h1>
  )
  return (
    <Page at={at} title={title} heading={heading} lead={`${left.title} · ${left.number}`}>
      <SecrecyWarning at={at} secrecy={paper.secrecy} />
      <p>
        {t.made} <Day day={dayInStockholm(new Date(paper.createdAt))} />
      </p>
      {paper.model !== null && (
        <Actions>
          <ButtonLink href={here(`${paper.number}.pdf`)} look="secondary">
            {t.openPdf}
          </ButtonLink>
        </Actions>
      )}
      <Files at={at} document={paper} addressOf={(file) => here(String(paper.number), 'fil', file)} />
      {paper.model !== null && <DocumentView model={storedModel(paper.model)} heading="none" />}
      <p>
        <a href={here()}>{t.toCase}</a>
      </p>
    </Page>
  )
})
