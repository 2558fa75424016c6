import { dateInWords } from '../../../../kernel/date-words.ts'
import { aidKey } from '../../../../process/review/checklist-keys.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import { readFrom, writtenIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { signed } from '../consideration/answer-list.tsx'
import type { BlockProps } from './block-fields.tsx'
import { mayWrite } from './load.ts'
import { words } from './words.ts'

/** What has been concluded on state aid, and the way to where it is worked out; or why that waits. */
export async function AidPart(props: BlockProps) {
  const { at, work } = props
  const t = words(at.language)
  const { id, number } = work.file.partnership
  const aid = await findAidAssessment(at.db, id)
  return (
    <>
      {aid === null ? (
        <EmptyState title={t.aidMissing}>
          <p>{t.aidLead}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>{t.aidBasis[aid.basis]}</strong>
          </p>
          <p class="typed">{aid.reasons}</p>
          <p class="quiet">{t.byOn(aid.by.name, dateInWords(aid.on, at.language))}</p>
        </>
      )}
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'statsstod')} look="secondary">
          {t.toAid}
        </ButtonLink>
      </Actions>
      {aid === null && <Later {...props} />}
    </>
  )
}

/** Why state aid is assessed after the review. */
function Later({ at, entry: onPage, work, block }: BlockProps) {
  const t = words(at.language)
  const [kept] = work.versions.get(aidKey) ?? []
  const address = at.to.inCase(work.file.partnership.number, 'granskning', 'del', block.id, 'senare')
  const entry = entryFor(at, onPage, address)
  return (
    <>
      {kept !== undefined && (
        <>
          <p class="typed">{kept.ground}</p>
          <p class="quiet">{t.aidLaterWritten(signed(at, kept))}</p>
        </>
      )}
      {mayWrite(at, work.file) && (
        <Details summary={t.aidLaterTitle} open={writtenIn(entry) !== null}>
          <Form at={at} keeps={entry} action={address}>
            <input
              type="hidden"
              name="version"
              value={readFrom(entry, 'version', String(kept?.version ?? 0))}
            />
            <TextArea
              entry={entry}
              name="later"
              label={t.aidLaterLabel}
              hint={t.aidLaterHint}
              value={kept?.ground ?? ''}
              rows={4}
            />
            <Actions>
              <Button look="secondary">{t.keepAidLater}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  )
}
