import { inLanguage } from '../../../../domain/text.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { HandInForm } from './hand-in-form.ts'
import { type LoadedPaper, labelOf, loadPaper, type PaperAt, PaperParams, wantedAddress } from './load.ts'
import { show } from './paper-page.tsx'
import { addFiles, keepPaper, registerIncoming, tellOtherSide } from './record-paper.ts'
import { isThere, statusIn } from './same-paper.ts'
import { limits, type TakenFile, takeFiles } from './take-files.ts'
import { tryAgain } from './try-again.ts'
import { words } from './words.ts'

export const get = page(PaperParams, noQuery, begunIn(show))
export const post = handler(PaperParams, HandInForm, keeping({ show, save, uploads: limits }))

type Save = Saving<PaperAt, typeof HandInForm>

async function save(at: Save) {
  const t = words(at.language)
  const loaded = await loadPaper(at)
  if (isAfter(at.form.datedOn, at.today)) return refused([{ field: 'datedOn', sentence: t.datedLater }])
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const back = wantedAddress(at, loaded.file)
  if (isThere(loaded.wanted.paper, at.form, taken.value)) return goTo(back, t.alreadyHandedIn)
  const outcome = await tryAgain(async () => record(at, await loadPaper(at), taken.value))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(back, t.handedIn(labelOf(loaded.wanted, at)))
}

function record(at: Save, { file, organisation, wanted: { document } }: LoadedPaper, taken: TakenFile[]) {
  const { datedOn, note } = at.form
  const status = statusIn(at.form)
  const content = { document: document.id, organisation: organisation.id, datedOn, files: taken.length }
  const asked = { step: 'hand-in-document', by: at.actor, on: at.today, at: at.now }
  return recordStep(at.db, file, { ...asked, content: { ...content, as: status } }, async (inCase) => {
    const about = { file, organisation, document }
    const fileIds = await addFiles(at, inCase, taken)
    const documentId = registerIncoming(at, inCase, { ...about, files: fileIds })
    const written = { status, documentDate: datedOn, note: note || null, fileIds, documentId } as const
    await keepPaper(at, inCase, { ...about, ...written })
    await tellOtherSide(at, inCase, about, 'documentReceived')
  })
}
