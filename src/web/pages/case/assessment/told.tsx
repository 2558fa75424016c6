import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { TurnCard } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { namesIn } from '../consideration/words.ts'
import { feedbackDuty, mayTell } from './load.ts'
import type { Given } from './verdict.ts'
import { words } from './words.ts'

/** Whether the organisation has had the answer; otherwise whose turn it is and by which day. */
export function Told({ at, file, given }: { at: SignedIn; file: CaseFile; given: Given }) {
  const t = words(at.language)
  const { partnership, history } = file
  if (given.told !== null) return <p>{t.told(dateInWords(given.told.on, at.language))}</p>
  const duty = feedbackDuty(file, at.today)
  const mine = mayTell(at.actor, file)
  const { staffUnit } = namesIn(history.rulebook, at.language)
  return (
    <TurnCard
      at={at}
      waitingFor={mine ? null : staffUnit}
      task={t.tellTask}
      due={duty?.due ?? null}
      why={duty && inLanguage(duty.arithmetic, at.language)}
    >
      {mine && (
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'bedomning', 'besked')}>{t.toTell}</ButtonLink>
        </Actions>
      )}
    </TurnCard>
  )
}
