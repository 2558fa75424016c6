import { canAcceptDocuments } from '../../../../domain/permissions/permissions.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { partWords } from '../../../parts/words.ts'
import { type View, wantedAddress } from './load.ts'
import { marks } from './mark-form.ts'
import { words } from './words.ts'

/** For the staff unit: how it is with the document. */
export function MarkSection({ at, entry: onPage, loaded }: View) {
  const t = words(at.language)
  const { file, organisation, wanted } = loaded
  if (!canAcceptDocuments(at.actor, file.partnership.scope)) return null
  const action = wantedAddress(at, file, organisation.id, wanted.document.id, 'markning')
  const entry = entryFor(at, onPage, action)
  const optional = partWords(at.language).optional
  return (
    <Section title={t.markTitle} id="markning">
      <p>{t.markLead}</p>
      <Form at={at} keeps={entry} action={action}>
        <input type="hidden" name="lastSeq" value={String(file.partnership.lastSeq)} />
        <RadioGroup
          entry={entry}
          name="mark"
          label={t.mark}
          choices={marks.map((mark) => ({ value: mark, label: t.marks[mark] }))}
          value={wanted.state}
        />
        <DateField
          entry={entry}
          name="markedDate"
          label={t.datedOnLabel}
          hint={t.datedOnHint}
          optional={optional}
          value={wanted.paper?.documentDate ?? ''}
          language={at.language}
        />
        <TextArea entry={entry} name="remark" label={t.note} rows={2} value={wanted.paper?.note ?? ''} />
        <Actions>
          <Button look="secondary">{t.markSave}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
