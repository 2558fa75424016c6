import { canAnswerReview } from '../../../../domain/permissions/permissions-agreement.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { TurnCard } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { Written } from '../written.tsx'
import { ownAnswer, type Shared, sharedIn } from './result.ts'
import { ResultText } from './result-text.tsx'
import { words } from './words.ts'

/** The review for those it is about: what is looked at, and the preliminary result with the way to answer. */
export async function PartyView({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { partnership, history } = file
  const { StaffUnit } = namesIn(history.rulebook, at.language)
  const isParty = at.actor.acting.side === 'party'
  const shared = isParty ? sharedIn(file) : null
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.title}
      lead={isParty ? t.partyLead(StaffUnit) : undefined}
    >
      {shared === null ? (
        <EmptyState title={t.underWayTitle}>
          <p>{t.underWay(StaffUnit)}</p>
        </EmptyState>
      ) : (
        await Preliminary({ at, file, shared })
      )}
    </CasePage>
  )
}

async function Preliminary({ at, file, shared }: { at: SignedIn; file: CaseFile; shared: Shared }) {
  const t = words(at.language)
  const { partnership } = file
  const { event, answerBy } = shared
  const answer = ownAnswer(shared, partnership, at.actor)
  const isOpen = answer === null && !(answerBy !== null && isAfter(at.today, answerBy))
  const mayAnswer = answer === null && canAnswerReview(at.actor, partnership.scope)
  const letter = (await listDocuments(at.db, partnership.id)).find(({ seq }) => seq === event.seq)
  return (
    <>
      {mayAnswer && (
        <TurnCard at={at} waitingFor={null} task={t.answerTask} due={answerBy}>
          <p>{isOpen ? t.mayAnswer : t.mayStillAnswer}</p>
          <Actions>
            <ButtonLink href={at.to.inCase(partnership.number, 'granskning', 'svar')}>{t.answer}</ButtonLink>
          </Actions>
        </TurnCard>
      )}
      <ResultText at={at} file={file} content={event.content} title={t.preliminaryTitle} />
      <p class="quiet">{t.byOn(event.by.name, dateInWords(event.on, at.language))}</p>
      {letter !== undefined && (
        <p>
          <a href={at.to.inCase(partnership.number, 'handling', String(letter.number))}>{t.readLetter}</a>
        </p>
      )}
      {answer !== null && (
        <Section title={t.yourAnswer} id="svar">
          <Written
            at={at}
            who={answer.by.name}
            when={answer.recordedAt}
            text={String(answer.content.answer ?? '')}
          />
          <p>{t.answerNext}</p>
        </Section>
      )}
    </>
  )
}
