import { dayOf, type ProcessEvent } from '../../../../domain/events.ts'
import {
  canAnswerEarlyEnd,
  canEndEarly,
  canHastenEarlyEnd,
  canWithdrawEarlyEnd,
} from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays, isAfter, type PlainDate } from '../../../../kernel/plain-date.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import { stateOf } from '../../../../process/rulebook/lookup.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { namesIn } from '../consideration/words.ts'
import { answeredFor } from '../review/result.ts'
import { whyNotToday } from '../why-not.ts'
import { type EndingProps, mayRequest, overStates } from './load.ts'
import { words } from './words.ts'

type RequestProps = EndingProps & {
  isRunning: boolean
  /** The board's meeting, where it comes after the last day that was asked for. */
  tooLate: PlainDate | null
}

/** The request to end early as far as it has come, or the way to ask for it. The same for both sides. */
export function Request({ at, ending, isRunning, tooLate }: RequestProps) {
  const t = words(at.language)
  const { request, file } = ending
  const { partnership, history } = file
  const names = namesIn(history.rulebook, at.language)
  const to = (...more: string[]) => at.to.inCase(partnership.number, 'avslut', ...more)
  return (
    <Section title={request === null ? t.early : t.requestTitle} id="fortida">
      {request === null ? <p>{t.earlyLead(names)}</p> : <Standing at={at} ending={ending} />}
      <TooLate at={at} ending={ending} day={tooLate} />
      <Decided at={at} ending={ending} />
      <Actions>
        {isRunning && mayRequest({ at, ending }) && (
          <ButtonLink href={to('fortida')} look={decidedEnd(ending) === null ? 'secondary' : 'tertiary'}>
            {decidedEnd(ending) === null ? t.toEarly : t.toOtherDay}
          </ButtonLink>
        )}
        {isOverBy(ending, at.today) && may({ at, ending }, 'end-early', canEndEarly) && (
          <ButtonLink href={to('upphorande')}>{t.toEndEarly}</ButtonLink>
        )}
        {may({ at, ending }, 'answer-early-end', canAnswerEarlyEnd) && (
          <ButtonLink href={to('fortida', 'svar')}>{t.toAnswer}</ButtonLink>
        )}
        {may({ at, ending }, 'hasten-early-end', canHastenEarlyEnd) && (
          <ButtonLink href={to('fortida', 'bradskande')} look="tertiary">
            {t.toHasten}
          </ButtonLink>
        )}
        {may({ at, ending }, 'withdraw-early-end', canWithdrawEarlyEnd) && (
          <ButtonLink href={to('fortida', 'aterkallelse')} look="tertiary">
            {t.toTakeBack}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  )
}

/** What the board's answer means for both sides, and what happens next and when. */
function Decided({ at, ending }: EndingProps) {
  const { request, agreement, round, file } = ending
  const t = words(at.language)
  if (request === null || agreement === null || overStates.includes(round?.state ?? '')) return null
  const day = (on: PlainDate) => dateInWords(on, at.language)
  const end = decidedEnd(ending)
  const names = namesIn(file.history.rulebook, at.language)
  if (end !== null)
    return <Alert color="info">{t.endsBy({ end: day(end), from: day(addDays(end, 1)), names })}</Alert>
  const saidNo = request.decisions.some(({ type }) => type === 'boardRejected')
  return saidNo ? <Alert color="info">{t.goesOn(day(agreement.end))}</Alert> : null
}

/** The last day that every board has said yes to; null while it is asked for, and when the newest request got a no. */
function decidedEnd({ request, agreement }: EndingProps['ending']): PlainDate | null {
  const decided = agreement?.earlyEnd ?? null
  return decided !== null && request?.decisions.some(({ seq }) => seq === decided.seq) ? decided.end : null
}

function isOverBy(ending: EndingProps['ending'], today: PlainDate): boolean {
  const end = decidedEnd(ending)
  return end === null || isAfter(today, end)
}

/** The board meets only after the last day that was asked for. Both sides read it; nothing is stopped by it. */
function TooLate({ at, ending: { request }, day }: EndingProps & { day: PlainDate | null }) {
  const endsOn = request && dayIn(request.event, 'endsOn')
  if (day === null || endsOn === null) return null
  const { language } = at
  const said = words(language).decidedTooLate(dateInWords(day, language), dateInWords(endsOn, language))
  return <Alert color="warning">{said}</Alert>
}

function may({ at, ending }: EndingProps, step: string, permission: typeof canEndEarly): boolean {
  const { partnership, history } = ending.file
  return permission(at.actor, partnership.scope) && whyNotToday(at, history, step) === null
}

/** The request as both sides read it, with what has been answered. */
export function Standing({ at, ending: { request, file } }: EndingProps) {
  const t = words(at.language)
  if (request === null) return null
  const { event, board, answers, hastened } = request
  const answerBy = dayIn(event, 'answerBy')
  const day = (on: PlainDate) => dateInWords(on, at.language)
  const endsOn = dayIn(event, 'endsOn')
  const noticedOn = dayIn(event, 'noticedOn') ?? event.on
  const settlement = String(event.content.settlement ?? '')
  return (
    <Facts
      facts={[
        [t.askedBy, t.requestedBy(event.by.name, dateInWords(event.on, at.language))],
        [t.ground, String(event.content.ground ?? '')],
        [t.noticedOn, dateInWords(noticedOn, at.language)],
        [t.askedEnd, endsOn === null ? '' : dateInWords(endsOn, at.language)],
        ...(settlement === '' ? [] : [[t.settlementAsked, settlement] as const]),
        ...(answerBy === null ? [] : [[t.answerWanted, day(answerBy)] as const]),
        ...answers.map(
          (one) => [t.answered(answeredFor(file, one)), String(one.content.answer ?? '')] as const,
        ),
        ...(hastened === null
          ? []
          : [
              [
                t.hastenedBy(hastened.by.name, day(hastened.on)),
                String(hastened.content.reasons ?? ''),
              ] as const,
            ]),
        ...(request.settled === null
          ? []
          : [[t.settlement, String(request.settled.content.settlement ?? '')] as const]),
        ...request.decisions.map((one) => [t.boardSaid, <Said at={at} decision={one} />] as const),
        [
          t.standing,
          <>
            {inLanguage(stateOf(file.history.rulebook, board.state).label, at.language)}{' '}
            <a href={at.to.inCase(file.partnership.number, 'namnd')}>{t.toBoard}</a>
          </>,
        ],
      ]}
    />
  )
}

function Said({ at, decision }: { at: EndingProps['at']; decision: ProcessEvent }) {
  const { type, content } = decision
  const said = { day: dateInWords(dayOf(decision), at.language), paragraph: String(content.paragraph ?? '') }
  const reasons = String(content.reasons ?? '')
  return (
    <>
      {words(at.language).decisions[type === 'boardRejected' ? 'rejected' : 'approved'](said)}
      {reasons !== '' && (
        <>
          <br />
          {reasons}
        </>
      )}
    </>
  )
}
