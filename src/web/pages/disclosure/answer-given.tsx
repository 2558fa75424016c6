import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { words as confirmWords } from '../confirm/words.ts'
import { words } from './words.ts'

/** The answer that was given, with the letter to send. */
export function AnswerGiven({ at, request }: { at: SignedIn; request: DisclosureRequest }) {
  const t = words(at.language).one
  const { id, answer } = request
  if (answer === null) return null
  return (
    <Section title={t.answered} id="svaret">
      <p>
        {t.answeredBy(answer.on, answer.by)}
        {answer.confirmedBy !== null && ` ${t.confirmedBy(confirmWords(at.language).by[answer.confirmedBy])}`}
      </p>
      {answer.wayOn !== null && <p class="typed">{answer.wayOn}</p>}
      <Actions>
        <ButtonLink href={at.to.disclosure(id, 'svar.pdf')} look="secondary">
          {t.letter}
        </ButtonLink>
      </Actions>
    </Section>
  )
}
