import { inLanguage } from '../../../../domain/text.ts'
import type { Entry } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { partWords } from '../../../parts/words.ts'
import { CasePage } from '../case-page.tsx'
import { HandInField } from './hand-in-field.tsx'
import { type At, labelOf, loadPaper, type View, wantedAddress } from './load.ts'
import { MarkSection } from './mark-section.tsx'
import { NotHere } from './not-here-form.tsx'
import { PaperNow, StateTag } from './paper-list.tsx'
import { words } from './words.ts'

/** One document: what there is of it, and how to hand it in, to say that there is none, or to mark it. */
export async function show(at: At, entry: Entry) {
  return <PaperPage at={at} entry={entry} loaded={await loadPaper(at)} />
}

function PaperPage({ at, entry, loaded }: View) {
  const t = words(at.language)
  const { file, wanted } = loaded
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={labelOf(wanted, at)}
      lead={inLanguage(wanted.document.help, at.language)}
      entry={entry}
    >
      {wanted.paper !== null && (
        <Section title={t.nowHere} id="nu">
          <p>
            <StateTag at={at} wanted={wanted} />
          </p>
          <PaperNow at={at} file={file} wanted={wanted} />
        </Section>
      )}
      <FilesForm at={at} entry={entry} loaded={loaded} />
      {at.actor.acting.side === 'party' ? (
        <NotHere at={at} entry={entry} loaded={loaded} />
      ) : (
        <MarkSection at={at} entry={entry} loaded={loaded} />
      )}
      <p>
        <a href={wantedAddress(at, file)}>{t.backToAll}</a>
      </p>
    </CasePage>
  )
}

function FilesForm({ at, entry: onPage, loaded: { file, organisation, wanted } }: View) {
  const t = words(at.language)
  const isParty = at.actor.acting.side === 'party'
  const optional = partWords(at.language).optional
  const action = wantedAddress(at, file, organisation.id, wanted.document.id)
  const entry = entryFor(at, onPage, action)
  return (
    <Form at={at} keeps={entry} action={action} files>
      <HandInField at={at} entry={entry} label={isParty ? t.files : t.filesShort} kinds={t.kinds} />
      <DateField
        entry={entry}
        name="datedOn"
        label={t.datedOnLabel}
        hint={t.datedOnHint}
        language={at.language}
      />
      {wanted.document.equivalent !== undefined && (
        <AsField at={at} entry={entry} accepted={inLanguage(wanted.document.equivalent, at.language)} />
      )}
      <TextArea entry={entry} name="note" label={t.note} hint={t.noteHint} optional={optional} rows={2} />
      <p class="quiet">{t.whoReads}</p>
      <Actions>
        <Button>{isParty ? t.handIn : t.handInFor(organisation.name)}</Button>
      </Actions>
    </Form>
  )
}

function AsField({ at, entry, accepted }: { at: At; entry: Entry; accepted: string }) {
  const t = words(at.language)
  const choices = [
    { value: 'document', label: t.asDocument },
    { value: 'equivalent', label: t.asEquivalent, hint: accepted },
  ]
  const label = at.actor.acting.side === 'party' ? t.asLabel : t.asLabelStaff
  return <RadioGroup entry={entry} name="as" label={label} choices={choices} value="document" />
}
