import { canAcceptDocuments } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type LoadedPaper, loadPaper, type PaperAt, PaperParams, wantedAddress } from './load.ts'
import { MarkForm } from './mark-form.ts'
import { show } from './paper-page.tsx'
import { keepPaper, tellOtherSide } from './record-paper.ts'
import { words } from './words.ts'

/** The staff unit says how it is with a document: accepted, equivalent, not needed, or still missing. */
export const post = handler(PaperParams, MarkForm, keeping({ show, save }))

type Save = Saving<PaperAt, typeof MarkForm>

async function save(at: Save) {
  const t = words(at.language)
  const loaded = await loadPaper(at)
  if (!canAcceptDocuments(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  if (at.form.markedDate !== null && isAfter(at.form.markedDate, at.today))
    return refused([{ field: 'markedDate', sentence: t.datedLater }])
  const outcome = await record(at, loaded)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(wantedAddress(at, loaded.file), t.marked)
}

/** The files and the day that were there stay with the paper. */
function record(at: Save, { file, organisation, wanted }: LoadedPaper) {
  const { document, paper } = wanted
  const { mark, markedDate, remark, lastSeq } = at.form
  const asRead = { ...file, partnership: { ...file.partnership, lastSeq } }
  const content = { document: document.id, organisation: organisation.id, mark, note: remark }
  const asked = { step: 'mark-document', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, asRead, asked, async (inCase) => {
    const about = { file, organisation, document }
    await keepPaper(at, inCase, {
      ...about,
      status: mark === 'notApplicable' ? 'not_applicable' : mark,
      documentDate: markedDate ?? paper?.documentDate ?? null,
      note: remark || null,
      fileIds: (paper?.files ?? []).map(({ fileId }) => fileId),
      onlyInCase: true,
      ...(paper?.documentId && { documentId: paper.documentId }),
    })
    await tellOtherSide(at, inCase, about, 'documentMarked')
  })
}
