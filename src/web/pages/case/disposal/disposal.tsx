import { z } from 'zod'
import { paperTypeOf } from '../../../../domain/disposal-plan.ts'
import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { canDispose } from '../../../../domain/permissions/permissions-renewal.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { getCaseFile, makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { disposeOf } from '../../../../store/papers/disposal.ts'
import { type DisposalRule, inForce, listDisposalRules } from '../../../../store/papers/disposal-plan.ts'
import { getDocument } from '../../../../store/papers/document.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery, ordinal } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { PlanSays } from '../../disposal-plan/says.tsx'
import { CasePage } from '../case-page.tsx'
import { documentScope } from '../document/document-scope.ts'
import { ToDocument } from '../document/to-document.tsx'
import { paperTitle, paperTitles } from '../paper-title.ts'
import { bothSides, tell } from '../tell.ts'
import { words } from './words.ts'

const Params = CaseParams.extend({ document: ordinal() })
type At = SignedIn<z.output<typeof Params>>

const DisposalForm = form(words, (t, field) =>
  z.object({
    rule: field.text(t.ruleMissing, 300),
    decidedOn: field.date(t.decidedMissing),
    reasons: field.text(t.reasonsMissing, 2000),
    sure: field.mustTick(t.sureMissing),
    lastSeq: field.lastSeq(),
  }),
)

/** The content of a document is disposed of by a decision (gallring): never in a case that still goes on. */
export const get = page(Params, noQuery, begunIn(show))
export const post = handler(Params, DisposalForm, keeping({ show, save }))

async function load(at: At) {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, status, history } = file
  if (!canDispose(at.actor, partnership.scope)) throw new NotAllowed()
  const document = await getDocument(at.db, partnership.id, at.params.document)
  if (!canSeeDocument(at.actor, partnership.scope, documentScope(file, document))) throw new NotAllowed()
  const t = words(at.language)
  const obstacle = document.disposedBySeq !== null ? t.already : status.open ? t.open : null
  const rules = await listDisposalRules(at.db, partnership.lead.bodyId)
  return { file, document, rules, title: paperTitle(history.rulebook, document, at.language).title, obstacle }
}

async function show(at: At, entry: Entry) {
  const { file, document, rules, title, obstacle } = await load(at)
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} lead={t.lead(title)} entry={entry}>
      <Parts title={t.goes} id="forsvinner" parts={t.goesParts} />
      <Parts title={t.stays} id="kvar" parts={t.staysParts} />
      {obstacle === null ? (
        <>
          <PlanSays at={at} kind={document.kind} closedOn={file.partnership.closedOn} rules={rules} />
          <Fields
            at={at}
            entry={entry}
            lastSeq={file.partnership.lastSeq}
            rule={inForce(rules, paperTypeOf(document.kind))}
          />
        </>
      ) : (
        <p>{obstacle}</p>
      )}
      <ToDocument at={at} />
    </CasePage>
  )
}

function Parts({ title, id, parts }: { title: string; id: string; parts: readonly string[] }) {
  return (
    <Section title={title} id={id}>
      <ul>
        {parts.map((part) => (
          <li>{part}</li>
        ))}
      </ul>
    </Section>
  )
}

type FieldsProps = { at: At; entry: Entry; lastSeq: number; rule: DisposalRule | undefined }

/** A plan that lets the paper go is what the disposal rests on, unless somebody writes otherwise. */
function Fields({ at, entry, lastSeq, rule }: FieldsProps) {
  const t = words(at.language)
  const { number, document } = at.params
  const plan = rule?.years === null ? undefined : rule
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(number, 'handling', String(document), 'gallring')}>
      <input type="hidden" name="lastSeq" value={String(lastSeq)} />
      <TextField entry={entry} name="rule" label={t.rule} hint={t.ruleHint} value={plan?.source ?? ''} />
      <DateField
        entry={entry}
        language={at.language}
        name="decidedOn"
        label={t.decidedOn}
        value={plan?.decidedOn ?? ''}
      />
      <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={3} />
      <Checkbox entry={entry} name="sure" label={t.sure} />
      <Actions>
        <Button>{t.dispose}</Button>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<z.output<typeof Params>, typeof DisposalForm>) {
  const { file, document, obstacle } = await load(at)
  const { partnership, history } = file
  const t = words(at.language)
  if (obstacle !== null) return refused(obstacle)
  const { lastSeq, rule, reasons, decidedOn } = at.form
  if (isAfter(decidedOn, at.today)) return refused([{ field: 'decidedOn', sentence: t.decidedLater }])
  const position = { partnershipId: partnership.id, lastSeq, at: at.now }
  await recordInCase(at.db, position, async (inCase) => {
    const decision = { rule, reasons, decidedOn }
    await disposeOf(inCase, { document, decision, by: makerOf(at.actor), on: at.today })
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name, title: paperTitles(history.rulebook, document) }
    await tell(at, { inCase, partnership, to, kind: 'documentDisposed', params })
  })
  return goTo(at.to.inCase(partnership.number, 'handling', String(document.number)), t.done)
}
