import { inLanguage } from '../../../../domain/text.ts'
import { typedIn } from '../../../form/form.ts'
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
export function CriteriaPart({ at, entry, work, block }: BlockProps) {
  const t = words(at.language)
  if (block.criteria === undefined) return null
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
        <CriteriaForm {...{ at, entry, work, block }} />
      )}
    </Section>
  )
}

function CriteriaForm({ at, entry, work, block }: Omit<BlockProps, 'documents'>) {
  const t = words(at.language)
  const address = at.to.inCase(work.file.partnership.number, 'granskning', 'del', block.id, 'kriterier')
  const proposed = block.criteria === undefined ? '' : inLanguage(block.criteria, at.language)
  return (
    <Form at={at} action={address}>
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
