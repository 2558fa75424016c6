import { z } from 'zod'
import { paragraph, quote } from '../../../../documents/blocks.ts'
import { casePaper } from '../../../../documents/papers/case-head.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { caseHead } from '../case-head.ts'
import { type LoadedPaper, loadPaper, type PaperAt, PaperParams } from './load.ts'
import { show } from './paper-page.tsx'
import { keepPaper, registerIncoming, tellOtherSide } from './record-paper.ts'
import { tryAgain } from './try-again.ts'
import { words } from './words.ts'

const NotHereForm = form(words, (t, field) => z.object({ why: field.text(t.notHereWhyMissing, 2000) }))

/** The party says that it does not have the document, and why. */
export const post = handler(PaperParams, NotHereForm, keeping({ show, save }))

type Save = Saving<PaperAt, typeof NotHereForm>

async function save(at: Save) {
  if (at.actor.acting.side !== 'party') throw new NotAllowed()
  const outcome = await tryAgain(async () => record(at, await loadPaper(at)))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'underlag'), words(at.language).notHereSaid)
}

async function record(at: Save, { file, organisation, wanted: { document } }: LoadedPaper) {
  const about = { file, organisation, document }
  const title = words('sv').statementTitle(document.label.sv)
  const model = await statement(at, file, title)
  const content = { document: document.id, organisation: organisation.id, mark: 'notApplicable' }
  const asked = { step: 'mark-document', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const documentId = registerIncoming(at, inCase, { ...about, title, model })
    const written = { status: 'not_applicable', documentDate: null, note: at.form.why, fileIds: [] } as const
    await keepPaper(at, inCase, { ...about, ...written, documentId })
    await tellOtherSide(at, inCase, about, 'documentMarked')
  })
}

async function statement(at: Save, { partnership }: LoadedPaper['file'], title: string) {
  const t = words('sv')
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  return casePaper(head, {
    title,
    kindOfPaper: t.statementKind,
    blocks: [paragraph(t.statementText), quote(at.form.why, at.actor.name)],
  })
}
