import type { Child } from 'hono/jsx'
import type { DisclosureRequest } from '../../../../domain/disclosure.ts'
import type { Entry } from '../../../form/form.ts'
import type { FieldKinds } from '../../../form/form-fields.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { LawNote } from '../law-note.tsx'
import type { RequestAt } from '../load.ts'
import { RequestPage } from '../request-page.tsx'
import { words as ofRequests } from '../words.ts'

/** What is written down of each thing that follows on an answer. */
export function stepFields(t: { onMissing: string; whoMissing: string }, field: FieldKinds) {
  return {
    on: field.date(t.onMissing),
    who: field.text(t.whoMissing, 300),
    externalNumber: field.optionalText(100).transform((text) => text || null),
    note: field.optionalText(3000).transform((text) => text || null),
    version: field.lastSeq(),
  }
}

type StepPageProps = {
  at: RequestAt
  entry: Entry
  request: DisclosureRequest
  /** Its address below the request. */
  address: string
  t: { title: string; lead: string; external: string; note: string; record: string }
  children: Child
}

/** The page that records one of them: its own fields, then its number elsewhere and what there is to say of it. */
export function StepPage({ at, entry, request, address, t, children }: StepPageProps) {
  const { optional } = ofRequests(at.language)
  return (
    <RequestPage at={at} request={request} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} keeps={entry} action={at.to.disclosure(request.id, address)}>
        <input type="hidden" name="version" value={String(request.version)} />
        {children}
        <TextField entry={entry} name="externalNumber" label={t.external} optional={optional} size={24} />
        <TextArea entry={entry} name="note" label={t.note} optional={optional} rows={3} />
        <Actions>
          <Button>{t.record}</Button>
        </Actions>
      </Form>
      <LawNote at={at} />
    </RequestPage>
  )
}
