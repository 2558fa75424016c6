import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { rejectOriginal } from '../../../../store/signing/signed-original.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { loadSigning } from './load.ts'
import { demandReady } from './record.ts'
import { words } from './words.ts'

const RejectForm = form(words, (t, field) => z.object({ reason: field.text(t.original.reasonMissing, 1000) }))

/** The original is not what the party has signed: it no longer counts, and another may be handed in. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, RejectForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file } = await load(at)
  const t = words(at.language).original
  const back = at.to.inCase(file.partnership.number, 'underskrift')
  return (
    <CasePage at={at} partnership={file.partnership} title={t.rejectTitle} lead={t.rejectLead} entry={entry}>
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(file.partnership.number, 'underskrift', 'original', 'fel')}
      >
        <TextArea entry={entry} name="reason" label={t.reason} rows={4} />
        <Actions>
          <Button>{t.rejectIt}</Button>
          <ButtonLink href={back} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof RejectForm>) {
  const { original } = await load(at)
  await rejectOriginal(at.db, { id: original.id, by: at.actor.personId, reason: at.form.reason, at: at.now })
  return goTo(at.to.inCase(at.params.number, 'underskrift'), words(at.language).original.rejected)
}

async function load(at: SignedIn<CaseAt>) {
  const ready = demandReady(await loadSigning(at))
  const { original, own } = ready
  const isSigner = own.set.people.some(({ personId }) => personId === at.actor.personId)
  if (ready.stage !== 'open' || original === null || own.done || !isSigner) throw new NotAllowed()
  return { ...ready, original }
}
