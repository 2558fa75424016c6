import { inLanguage } from '../../../../domain/text.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addJob } from '../../../../store/orders/job.ts'
import { addFile } from '../../../../store/papers/file.ts'
import { recordPaper } from '../../../../store/papers/organisation-document.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { HandInForm } from '../../case/documents-wanted/hand-in-form.ts'
import { PaperFields } from '../../case/documents-wanted/paper-fields.tsx'
import { isThere, statusIn } from '../../case/documents-wanted/same-paper.ts'
import { limits, type TakenFile, takeFiles } from '../../case/documents-wanted/take-files.ts'
import { words as caseWords } from '../../case/documents-wanted/words.ts'
import { InCases } from './in-cases.tsx'
import { type Kept, loadKept, type PaperAt, PaperParams } from './load.ts'
import { Earlier, Now } from './now.tsx'
import { words } from './words.ts'

export const get = page(PaperParams, noQuery, begunIn(show))
export const post = handler(PaperParams, HandInForm, keeping({ show, save, uploads: limits }))

/** One of the organisation's own papers: what lies here, which cases have it, and a form to put in a newer one. */
async function show(at: PaperAt, entry: Entry) {
  const t = words(at.language)
  const kept = await loadKept(at)
  const { document, now } = kept
  return (
    <Page
      at={at}
      title={inLanguage(document.label, at.language)}
      lead={inLanguage(document.help, at.language)}
      entry={entry}
    >
      <Now at={at} kept={kept} />
      <Section title={now === undefined ? t.putIn : t.putInNewer} id="lagg-in">
        <PutIn at={at} entry={entry} kept={kept} />
      </Section>
      <InCases at={at} kept={kept} />
      <Earlier at={at} kept={kept} />
      <p>
        <a href={`${at.to.organisation()}#handlingar`}>{t.back}</a>
      </p>
    </Page>
  )
}

function PutIn({ at, entry, kept }: { at: PaperAt; entry: Entry; kept: Kept }) {
  const t = words(at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.organisation('handlingar', kept.document.id)} files>
      <PaperFields at={at} entry={entry} document={kept.document} />
      <p class="quiet">{t.whoReads}</p>
      <Actions>
        <Button look={kept.now === undefined ? 'primary' : 'secondary'}>{t.keep}</Button>
      </Actions>
    </Form>
  )
}

type Save = Saving<PaperAt['params'], typeof HandInForm>

async function save(at: Save) {
  const t = caseWords(at.language)
  const kept = await loadKept(at)
  if (isAfter(at.form.datedOn, at.today)) return refused([{ field: 'datedOn', sentence: t.datedLater }])
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const back = at.to.organisation('handlingar', kept.document.id)
  if (isThere(kept.now, at.form, taken.value)) return goTo(back, words(at.language).keptAlready)
  await record(at, kept, taken.value)
  return goTo(back, words(at.language).kept(inLanguage(kept.document.label, at.language)))
}

async function record(at: Save, { organisationId, document }: Kept, taken: readonly TakenFile[]) {
  const { datedOn: documentDate, note } = at.form
  const by = at.actor.personId
  await withTransaction(at.db, async (trx) => {
    const files = []
    for (const file of taken) files.push(await addFile(trx, { ...file, from: by }))
    const about = { organisationId, kind: document.id, status: statusIn(at.form), documentDate }
    await recordPaper(trx, { ...about, note: note || null, files, by, at: at.now })
    await addJob(trx, 'scanFiles', {}, { key: 'scanFiles' })
  })
}
