import { z } from 'zod'
import { canTakeFurther } from '../../../../domain/permissions/permissions-board.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type Entry, form, writtenIn } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { loadBoardCases } from './load.ts'
import { answerTo, reasonAgainst, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const step = 'change-decided-text'

const ChangeForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.changeMissing), lastSeq: field.lastSeq() }),
)

/** A decided text has to change before it is signed: the case goes back to the board. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ChangeForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await load(at)
  const { partnership } = loaded.file
  const t = words(at.language)
  const reason = reasonAgainst(at, loaded, step)
  return (
    <CasePage {...{ at, partnership, entry }} title={t.changeTitle} lead={t.changeLead}>
      {reason !== null && <Alert color="warning">{reason}</Alert>}
      {(reason === null || writtenIn(entry) !== null) && (
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'namnd', 'andring')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="reasons" label={t.changeReasons} />
          <Actions>
            <Button>{t.change}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'namnd')} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ChangeForm>) {
  const loaded = await load(at)
  const { partnership } = loaded.file
  const { reasons, lastSeq } = at.form
  const outcome = await takeBoardStep(at, loaded, { step, content: { reasons }, lastSeq }, (inCase) =>
    tellAll(at, inCase, { partnership, kind: 'returnedFromBoard' }),
  )
  return answerTo(at, outcome, words(at.language).wentOn)
}

async function load(at: SignedIn<CaseAt>) {
  const loaded = await loadBoardCases(at)
  if (!canTakeFurther(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}
