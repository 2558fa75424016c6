import { canCommentDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { isWritable } from './is-writable.ts'
import { isDraftOpen, mayWrite, type SectionProps } from './load.ts'
import { sectionAddress } from './params.ts'
import { words } from './words.ts'

/** The way in to writing: check the section out, go on, or say what one would change. */
export function WriteHere({ at, draft, now: { checkout } }: SectionProps) {
  const t = words(at.language)
  if (!isWritable(draft.file)) return null
  const writes = mayWrite(at.actor, draft.file)
  const mine = checkout?.by.id === at.actor.personId
  const time = (instant: string) => timeInStockholm(new Date(instant), at.language)
  return (
    <>
      {checkout !== null && (
        <p>
          {mine
            ? t.heldByMe(time(checkout.until))
            : t.heldBy(checkout.by.name, time(checkout.since), time(checkout.until))}
        </p>
      )}
      <Actions>
        {writes && (checkout === null || mine) && (
          <Form at={at} action={sectionAddress(at, 'uthamtning')}>
            <Button>{mine ? t.goOn : t.write}</Button>
          </Form>
        )}
        {writes && mine && (
          <Form at={at} action={sectionAddress(at, 'aterlamning')}>
            <Button look="tertiary">{t.giveBack}</Button>
          </Form>
        )}
        {isDraftOpen(draft.file) && canCommentDraft(at.actor, draft.file.partnership.scope) && (
          <ButtonLink href={sectionAddress(at, 'forslag')} look="secondary">
            {t.suggest}
          </ButtonLink>
        )}
      </Actions>
    </>
  )
}
