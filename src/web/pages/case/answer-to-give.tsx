import { inLanguage } from '../../../domain/text.ts'
import type { Duty } from '../../../process/duties/duties.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { TurnCard } from '../../parts/turn-card.tsx'
import type { SignedIn } from '../../visit.ts'
import { namesIn } from './consideration/words.ts'

type Props = {
  at: SignedIn
  file: CaseFile
  /** By when the rulebook wants it given. */
  duty: Duty | undefined
  /** Where the reader gives it; null for those who may not. */
  href: string | null
  t: Readonly<Record<'tellTask' | 'toTell', string>>
}

/** The organisation has not had its answer: whose turn it is, and by which day. */
export function AnswerToGive({ at, file, duty, href, t }: Props) {
  const { staffUnit } = namesIn(file.history.rulebook, at.language)
  return (
    <TurnCard
      at={at}
      waitingFor={href === null ? staffUnit : null}
      task={t.tellTask}
      due={duty?.due ?? null}
      why={duty && inLanguage(duty.arithmetic, at.language)}
    >
      {href !== null && (
        <Actions>
          <ButtonLink href={href}>{t.toTell}</ButtonLink>
        </Actions>
      )}
    </TurnCard>
  )
}
