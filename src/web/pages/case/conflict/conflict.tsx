import { z } from 'zod'
import { representsOtherSide } from '../../../../domain/case-roles.ts'
import {
  canClearConflict,
  canDeclareConflict,
  canSeeConflicts,
  isUnconflicted,
} from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { declareConflict, listConflicts } from '../../../../store/case/case-member.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { blank, type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { tell } from '../tell.ts'
import { ConflictList } from './list.tsx'
import { loadFor, whichCase } from './load.ts'
import { OnBothSides } from './on-both-sides.tsx'
import { words } from './words.ts'

const ConflictForm = form(words, (t, field) => z.object({ ground: field.text(t.groundMissing, 1000) }))

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ConflictForm, keeping({ show, save }))

/** What was declared, for those who may see it, and one's own declaration. */
export async function show(at: SignedIn<CaseAt>, entry: Entry = blank) {
  const file = await loadFor(at, canDeclareConflict, canSeeConflicts)
  const { scope } = file.partnership
  const t = words(at.language)
  const conflicts = canSeeConflicts(at.actor, scope) ? await listConflicts(at.db, file.partnership.id) : null
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} lead={t.lead} entry={entry}>
      {canDeclareConflict(at.actor, scope) && <Own at={at} file={file} entry={entry} />}
      {conflicts !== null && (
        <ConflictList {...{ at, entry, conflicts }} mayLift={canClearConflict(at.actor, scope)} />
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ConflictForm>) {
  const file = await loadFor(at, canDeclareConflict)
  const asked = { step: 'declare-conflict', by: at.actor, on: at.today, at: at.now, content: {} }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const { personId, name } = at.actor
    const { ground } = at.form
    await declareConflict(inCase.trx, whichCase(file), { personId, ground, on: at.today, at: at.now })
    const { partnership } = file
    const roles = ['staffUnit', 'director'] as const
    const to = await officialReceivers(inCase.trx, partnership, { roles, today: at.today })
    await tell(at, { inCase, partnership, to, kind: 'conflictDeclared', params: { by: name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'jav'), words(at.language).declared)
}

function Own({ at, file, entry }: { at: SignedIn<CaseAt>; file: CaseFile; entry: Entry }) {
  const t = words(at.language)
  const { scope } = file.partnership
  if (representsOtherSide(at.actor, scope)) return <OnBothSides at={at} />
  if (!isUnconflicted(at.actor, scope)) return <Alert color="info">{t.declaredAlready}</Alert>
  const names = namesIn(file.history.rulebook, at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(at.params.number, 'jav')}>
      <TextArea entry={entry} name="ground" label={t.ground} hint={t.groundHint(names)} rows={4} />
      <Actions>
        <Button>{t.declare}</Button>
      </Actions>
    </Form>
  )
}
