import { z } from 'zod'
import { inLanguage } from '../../../domain/text.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { handOver } from './hand-over.ts'
import { type Handover, loadHandover } from './load.ts'
import { words } from './words.ts'

const HandoverForm = form(words, (t, field) =>
  z.object({
    from: field.text(t.fromMissing, 60),
    to: field.text(t.toMissing, 60),
    reasons: field.text(t.reasonsMissing, 1000),
  }),
)

/** All cases of one coordinator to another, in one step. */
export const get = page(noParams, noQuery, begunIn(show))
export const post = handler(noParams, HandoverForm, keeping({ show, save }))

async function show(at: SignedIn, entry: Entry) {
  const handover = await loadHandover(at)
  const t = words(at.language)
  const { from, to } = handover
  const canGive = from.some((one) => to.some(({ personId }) => personId !== one.personId))
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      {from.length === 0 && (
        <EmptyState title={t.nobody}>
          <p>{t.nobodyBody}</p>
        </EmptyState>
      )}
      {from.length > 0 && !canGive && <EmptyState title={t.noCandidates} />}
      {canGive && <WhoToWhom at={at} handover={handover} entry={entry} />}
    </Page>
  )
}

function WhoToWhom({ at, handover, entry }: { at: SignedIn; handover: Handover; entry: Entry }) {
  const t = words(at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.handover()}>
      <RadioGroup
        entry={entry}
        name="from"
        label={t.from}
        choices={handover.from.map(({ personId, name, numbers }) => ({
          value: personId,
          label: name,
          hint: t.cases(numbers.length),
        }))}
      />
      <RadioGroup
        entry={entry}
        name="to"
        label={t.to}
        choices={handover.to.map(({ personId, name, unitName }) => ({
          value: personId,
          label: unitName === null ? name : `${name}, ${unitName}`,
        }))}
      />
      <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={3} />
      <Actions>
        <Button>{t.save}</Button>
        <ButtonLink href={at.to.cases()} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<unknown, typeof HandoverForm>) {
  const handover = await loadHandover(at)
  const t = words(at.language)
  const from = handover.from.find(({ personId }) => personId === at.form.from)
  const to = handover.to.find(({ personId }) => personId === at.form.to)
  if (from === undefined) return refused([{ field: 'from', sentence: t.fromMissing }])
  if (to === undefined) return refused([{ field: 'to', sentence: t.toMissing }])
  if (from.personId === to.personId) return refused([{ field: 'to', sentence: t.same }])
  const { done, left } = await handOver(at, { from, to, reasons: at.form.reasons })
  if (done === 0) return refused([{ field: 'from', sentence: t.none(from.name) }])
  return goTo(at.to.cases(), t.done({ name: to.name, count: done, left, head: headOf(at) }))
}

/** Who appoints the coordinator in a case: the head of its department, as the body calls them. */
function headOf({ actor: { acting }, language }: SignedIn): string {
  const head = acting.side === 'public' ? acting.roleWords?.departmentHead : undefined
  return head === undefined ? words(language).head : inLanguage(head.definite, language)
}
