import { inLanguage } from '../../../../domain/text.ts'
import { typedIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { signed } from '../consideration/answer-list.tsx'
import type { BlockProps } from './block-fields.tsx'
import { assessorOf, criteriaKey } from './blocks.ts'
import { mayWrite, textOf } from './load.ts'
import { words } from './words.ts'

/** The criteria that the assessment is made against: written first, with who and when, and then left as they are. */
export function CriteriaPart({ at, entry: onPage, work, block }: BlockProps) {
  const t = words(at.language)
  if (block.criteria === undefined) return null
  const address = at.to.inCase(work.file.partnership.number, 'granskning', 'del', block.id, 'kriterier')
  const entry = entryFor(at, onPage, address)
  const [kept] = work.versions.get(criteriaKey(block.id)) ?? []
  const isBegun = assessorOf(block, 'first', work.versions) !== null
  const writes = mayWrite(at, work.file) && !isBegun
  return (
    <Section title={t.criteria} id="kriterier">
      {kept !== undefined && (
        <>
          <p class="typed">{kept.ground}</p>
          <p class="quiet">
            {t.criteriaWritten(signed(at, kept))} {isBegun && t.criteriaLocked}
          </p>
        </>
      )}
      {kept === undefined && !writes && <p>{t.criteriaMissing}</p>}
      {writes && (kept === undefined || typedIn(entry, 'criteria') !== '') && (
        <CriteriaForm {...{ at, entry, work, block, address }} />
      )}
    </Section>
  )
}

type FormProps = Omit<BlockProps, 'documents'> & { address: string }

function CriteriaForm({ at, entry, work, block, address }: FormProps) {
  const t = words(at.language)
  const proposed = block.criteria === undefined ? '' : inLanguage(block.criteria, at.language)
  return (
    <Form at={at} keeps={entry} action={address}>
      <TextArea
        entry={entry}
        name="criteria"
        label={t.criteriaLabel}
        hint={t.criteriaHint}
        value={textOf(work.versions, criteriaKey(block.id)) || proposed}
        rows={9}
      />
      <Actions>
        <Button>{t.keepCriteria}</Button>
      </Actions>
    </Form>
  )
}
