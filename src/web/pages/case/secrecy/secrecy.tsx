import { z } from 'zod'
import { makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { flagDocument } from '../../../../store/papers/secrecy.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { LawNote } from '../../disclosure/law-note.tsx'
import { CasePage } from '../case-page.tsx'
import { ToDocument } from '../document/to-document.tsx'
import { words as documentWords } from '../document/words.ts'
import { documentToFlag, type SecrecyAt, SecrecyParams, tellOfFlag } from './load.ts'
import { words } from './words.ts'

const SecrecyForm = form(words, (t, field) =>
  z.object({
    provision: field.text(t.provisionMissing, 200),
    reasons: field.text(t.reasonsMissing, 2000),
    lastSeq: field.lastSeq(),
  }),
)

/** Flags a document in the registry as one that may hold secret information, with the provision, or changes that. */
export const get = page(SecrecyParams, noQuery, begunIn(show))
export const post = handler(SecrecyParams, SecrecyForm, keeping({ show, save }))

async function show(at: SecrecyAt, entry: Entry) {
  const { partnership, document, title } = await documentToFlag(at)
  const t = words(at.language)
  const { number, secrecy } = document
  const here = at.to.inCase(partnership.number, 'handling', String(number), 'sekretess')
  return (
    <CasePage
      {...{ at, partnership, entry }}
      title={secrecy === null ? t.title : t.changeTitle}
      lead={t.lead(title)}
    >
      <WhoSees at={at} document={document} />
      <Form at={at} keeps={entry} action={here}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextField
          entry={entry}
          name="provision"
          label={t.provision}
          hint={t.provisionHint}
          value={secrecy ?? ''}
        />
        <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={3} />
        <Actions>
          <Button>{secrecy === null ? t.flag : t.change}</Button>
        </Actions>
      </Form>
      <LawNote at={at} />
      <ToDocument at={at} />
    </CasePage>
  )
}

/** The flag changes nothing of who reads the document here: whoever flags it sees who does. */
function WhoSees({ at, document: { shared, internal } }: { at: SecrecyAt; document: CaseDocument }) {
  const t = documentWords(at.language)
  const access = at.to.inCase(at.params.number, 'atkomst')
  return (
    <>
      <Facts facts={[[t.access, internal ? t.internal : shared ? t.shared : t.notShared]]} />
      <p>
        <a href={access}>{words(at.language).toAccess}</a>
      </p>
    </>
  )
}

async function save(at: Saving<z.output<typeof SecrecyParams>, typeof SecrecyForm>) {
  const { file, partnership, document } = await documentToFlag(at)
  const { lastSeq, provision, reasons } = at.form
  await recordInCase(at.db, { partnershipId: partnership.id, lastSeq, at: at.now }, async (inCase) => {
    await flagDocument(inCase, { document, provision, reasons, by: makerOf(at.actor), on: at.today })
    await tellOfFlag(at, inCase, { file, document, kind: 'secrecyFlagged' })
  })
  const { number } = document
  return goTo(at.to.inCase(partnership.number, 'handling', String(number)), words(at.language).flagged)
}
