import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { CasePage } from '../case-page.tsx'
import { modelOf } from './agreement-model.ts'
import { loadDraft } from './load.ts'
import { words } from './words.ts'

/** The whole agreement as one paper, to read and to print. The agreement is written in Swedish. */
export const get = page(CaseParams, noQuery, async (at) => {
  const draft = await loadDraft(at)
  const { file } = draft
  const t = words(at.language)
  const model = await modelOf(at.db, { ...file, language: 'sv', date: at.today }, draft)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.wholeTitle} lead={t.wholeLead}>
      <DocumentView model={model} heading="none" />
    </CasePage>
  )
})
