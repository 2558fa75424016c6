import {
  canCloseAgreement,
  canGiveEndFeedback,
  canTellOfChange,
} from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { stateOf } from '../../../../process/rulebook/lookup.ts'
import type { Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { whyNotToday } from '../why-not.ts'
import { ClosingList } from './closing-list.tsx'
import { decidedTooLate } from './decision-day.ts'
import { type EndingProps, loadEnding, overStates, runningStates } from './load.ts'
import { Request } from './request-section.tsx'
import { words } from './words.ts'

/** The end of a partnership: its last day, the closing list, an early end, and the letter that the parties are owed. */
export const get = page(CaseParams, noQuery, show)

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const ending = await loadEnding(at)
  const { partnership } = ending.file
  const t = words(at.language)
  const state = ending.round?.state ?? ''
  const isRunning = ending.agreement !== null && runningStates.includes(state)
  const isOver = overStates.includes(state)
  const tooLate = await decidedTooLate(at, ending)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      {!isRunning && !isOver && ending.letter === null && (
        <EmptyState title={t.none}>
          <p>{t.noneWhy}</p>
        </EmptyState>
      )}
      <Letter at={at} ending={ending} />
      {ending.request !== null && <Request {...{ at, ending, isRunning, tooLate }} />}
      {isRunning && <LastDay at={at} ending={ending} />}
      {isOver && <Over at={at} ending={ending} />}
      {(isRunning || isOver) && <ClosingList at={at} ending={ending} isOver={isOver} />}
      {isRunning && ending.request === null && <Request {...{ at, ending, isRunning, tooLate }} />}
      {isRunning && <PartyChange at={at} ending={ending} />}
    </CasePage>
  )
}

function LastDay({ at, ending: { file, agreement, request } }: EndingProps) {
  const t = words(at.language)
  const { partnership, history, status } = file
  if (agreement === null) return null
  const step = (['renew', 'expire'] as const).find((one) => whyNotToday(at, history, one) === null)
  const mayClose = canCloseAgreement(at.actor, partnership.scope)
  return (
    <Section title={t.lastDay} id="sista-dagen">
      <p>
        {t.runs(dateInWords(agreement.end, at.language))} {request?.board.open && t.untilDecided}
      </p>
      {status.flags.includes('PAST_END') && (
        <Alert color="warning">{step !== undefined && mayClose ? t.past : t.pastTold}</Alert>
      )}
      {step !== undefined && mayClose && (
        <Form at={at} action={at.to.inCase(partnership.number, 'avslut', 'stangning')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <p>{t.closeMeans}</p>
          <Actions>
            <Button>{t.close[step]}</Button>
          </Actions>
        </Form>
      )}
      {request === null && (
        <p>
          <a href={at.to.inCase(partnership.number, 'fornyelse')}>{t.toRenewal}</a>
        </p>
      )}
    </Section>
  )
}

function Over({ at, ending: { file, round, agreement } }: EndingProps) {
  const t = words(at.language)
  if (round === null || agreement === null) return null
  const state = inLanguage(stateOf(file.history.rulebook, round.state).label, at.language)
  return (
    <Alert color="info">{t.over(state, dateInWords(agreement.endedOn ?? agreement.end, at.language))}</Alert>
  )
}

/** Whoever was in the work has a right to know why it ended. */
function Letter({ at, ending: { file, letter } }: EndingProps) {
  const t = words(at.language)
  const { partnership } = file
  if (letter === null) return null
  return (
    <Section title={t.letter} id="besked">
      <p>{letter.sent === null ? t.letterWaits : t.letterSent(dateInWords(letter.sent.on, at.language))}</p>
      {letter.sent === null && canGiveEndFeedback(at.actor, partnership.scope) && (
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'avslut', 'besked')}>{t.toLetter}</ButtonLink>
        </Actions>
      )}
    </Section>
  )
}

function PartyChange({ at, ending: { file } }: EndingProps) {
  const t = words(at.language)
  const { partnership } = file
  if (!partnership.parties.some((party) => canTellOfChange(party)(at.actor, partnership.scope))) return null
  return (
    <Section title={t.party} id="parten">
      <p>{t.partyLead(namesIn(file.history.rulebook, at.language))}</p>
      <p>
        <a href={at.to.inCase(partnership.number, 'avslut', 'part')}>{t.toParty}</a>
      </p>
      <p>
        {t.leavesHere} <a href={at.to.inCase(partnership.number, 'uttrade')}>{t.toLeaving}</a>
      </p>
    </Section>
  )
}
