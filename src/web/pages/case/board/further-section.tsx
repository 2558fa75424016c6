import { canDispatchTo, canTakeFurther } from '../../../../domain/permissions/permissions-board.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formingState } from '../../../../process/case/status.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { BoardCase, BoardCases } from './load.ts'
import { reasonAgainst } from './step.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: BoardCases; entry: Entry }

/** What comes after a referral back or a tabling, and the way back when a decided text has to change. */
export function Further({ at, loaded, entry }: Props) {
  const t = words(at.language)
  const { partnership, status } = loaded.file
  const may = canTakeFurther(at.actor, partnership.scope)
  const tabled = loaded.cases.filter(
    ({ status: { state }, bodyId }) =>
      state === 'CASE_TABLED' && canDispatchTo(bodyId)(at.actor, partnership.scope),
  )
  return (
    <>
      {formingState(status) === 'BOARD_REFERRED_BACK' && may && <Ways {...{ at, loaded, entry }} />}
      {tabled.map((board) => (
        <Resume at={at} loaded={loaded} board={board} />
      ))}
      {formingState(status) === 'BOARD_APPROVED' &&
        may &&
        reasonAgainst(at, loaded, 'change-decided-text') === null && (
          <p>
            <a href={at.to.inCase(partnership.number, 'namnd', 'andring')}>{t.toChange}</a>
          </p>
        )}
    </>
  )
}

function Ways({ at, loaded, entry }: Props) {
  const t = words(at.language)
  const { partnership } = loaded.file
  const about = loaded.cases.find(({ decision }) => decision?.outcome === 'referredBack')?.decision?.about
  const ways = [
    { value: 'content', step: 'return-to-idea-meetings', label: t.toContent, hint: t.toContentHint },
    { value: 'memo', step: 'return-to-preparation', label: t.toNewMemo, hint: t.toNewMemoHint },
  ].filter(({ step }) => reasonAgainst(at, loaded, step) === null)
  if (ways.length === 0) return null
  return (
    <Section title={t.next} id="vidare">
      <Form at={at} action={at.to.inCase(partnership.number, 'namnd', 'vidare')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <RadioGroup
          entry={entry}
          name="way"
          label={t.next}
          {...(about && { value: about })}
          choices={ways.map(({ value, label, hint }) => ({ value, label, hint }))}
        />
        <Actions>
          <Button>{t.goOn}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

function Resume({ at, loaded, board }: { at: SignedIn; loaded: BoardCases; board: BoardCase }) {
  const t = words(at.language)
  const { partnership } = loaded.file
  const next = board.plan?.missed ?? board.plan?.tooSoon ?? board.plan?.meeting
  return (
    <Section title={t.next} id={`upptagning-${board.status.track}`}>
      {next && <p>{t.resumeFor(dateInWords(next.date, at.language))}</p>}
      <Form at={at} action={at.to.inCase(partnership.number, 'namnd', board.status.track, 'upptagning')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <Actions>
          <Button>{t.resume}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
