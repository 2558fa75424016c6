import { type MarkKind, marks, needsWords } from '../../../../domain/agreement.ts'
import type { CaseAt } from '../../../params.ts'
import { Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { withQuery } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { isDraftOpen, type SectionNow } from '../draft/load.ts'
import { words as draftWords } from '../draft/words.ts'
import type { Back } from './back.ts'
import type { Consensus } from './load.ts'
import { words } from './words.ts'

type AnswersProps = { at: SignedIn<CaseAt>; consensus: Consensus; now: SectionNow; back?: Back | undefined }

/**
 * The four answers, alike on both sides: what needs no words takes one press, the others lead to where the words are
 * written. Nobody agrees to a text that is not filled in.
 */
export function Answers({ at, consensus: { draft, party }, now, back }: AnswersProps) {
  const t = words(at.language)
  if (party === null || !isDraftOpen(draft.file)) return null
  const own = now.marks.find((one) => one.party.id === party.id)?.mark ?? null
  const said = own?.hash === now.hash ? own.mark : null
  const offered = now.faults.length === 0 ? marks : marks.filter((mark) => !isYes(mark))
  return (
    <>
      {said !== null && <p>{t.saidNow(draftWords(at.language).marks[said])}</p>}
      <div class="actions four-answers">
        {offered.map((mark) => (
          <Answer {...{ at, now, mark, back }} isFirst={mark === 'agreed' && said === null} />
        ))}
      </div>
    </>
  )
}

function isYes(mark: MarkKind): boolean {
  return mark === 'agreed' || mark === 'agreedWithNote'
}

type AnswerProps = Pick<AnswersProps, 'at' | 'now' | 'back'> & { mark: MarkKind; isFirst: boolean }

function Answer({ at, now: { section, hash }, mark, back, isFirst }: AnswerProps) {
  const label = words(at.language).answers[mark]
  const address = at.to.inCase(at.params.number, 'samsyn', 'avsnitt', section.key)
  if (needsWords(mark))
    return (
      <ButtonLink href={withQuery(address, { svar: mark, fran: back ?? null })} look="secondary">
        {label}
      </ButtonLink>
    )
  return (
    <Form at={at} action={address}>
      <input type="hidden" name="hash" value={hash} />
      <input type="hidden" name="mark" value={mark} />
      {back !== undefined && <input type="hidden" name="back" value={back} />}
      <Button look={isFirst ? 'primary' : 'secondary'}>{label}</Button>
    </Form>
  )
}
