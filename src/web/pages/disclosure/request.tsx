import { answersRequestsOf, type DisclosureRequest, daysTaken, isOpen } from '../../../domain/disclosure.ts'
import type { DisclosureStep } from '../../../domain/disclosure-step.ts'
import { listCorrections } from '../../../store/papers/disclosure-correction.ts'
import { listSteps } from '../../../store/papers/disclosure-step.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Alert } from '../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { DateWords } from '../../parts/date-words.tsx'
import { EmailLink } from '../../parts/email-link.tsx'
import { type Fact, Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { AnswerGiven } from './answer-given.tsx'
import { words as changeWords } from './change-words.ts'
import { Closed, Corrections } from './changed.tsx'
import { Followed } from './follow/followed.tsx'
import { LawNote } from './law-note.tsx'
import { RequestParams, readRequest, type ShownItem, shownItems } from './load.ts'
import { RequestItems } from './request-items.tsx'
import { words } from './words.ts'

/** One request: what is asked for, how each document is assessed, and the answer. */
export const get = page(RequestParams, noQuery, async (at) => {
  const request = await readRequest(at)
  const items = await shownItems(at, request)
  const corrections = await listCorrections(at.db, request.id)
  const steps = await listSteps(at.db, request)
  const t = words(at.language).one
  return (
    <Page at={at} title={t.title(request.number)} lead={<Waited at={at} request={request} />} width="wide">
      <Facts facts={factsOf(at, request)} />
      <OnTheWeb {...{ at, request, steps }} />
      <Corrections at={at} corrections={corrections} />
      {request.answer !== null && <AnswerGiven at={at} request={request} />}
      {request.closing !== null && <Closed at={at} closing={request.closing} />}
      <Followed {...{ at, request, steps }} />
      {(items.length > 0 || isOpen(request)) && (
        <Section title={t.documents} id="handlingar">
          {items.length === 0 ? <p>{t.noDocuments}</p> : <RequestItems {...{ at, request, items }} />}
        </Section>
      )}
      {answersRequestsOf(at.actor) !== null && <Ways {...{ at, request, items }} />}
      <LawNote at={at} />
    </Page>
  )
})

/** That the answer reaches whoever asked, and that they want a formal decision that has not been made. */
function OnTheWeb({ at, request, steps }: RequestProps & { steps: readonly DisclosureStep[] }) {
  const t = words(at.language).one
  const waits = request.decisionWantedOn !== null && steps.every(({ kind }) => kind !== 'decision')
  return (
    <>
      {request.recordedBy === null && <p>{t.fetches}</p>}
      {waits && <Alert color="warning">{t.decisionWanted(request.decisionWantedOn ?? '')}</Alert>}
    </>
  )
}

type RequestProps = { at: SignedIn; request: DisclosureRequest }

function Waited({ at, request: { receivedOn, answer, closing } }: RequestProps) {
  const t = words(at.language)
  if (closing !== null) return <>{changeWords(at.language).closed.on[closing.as](closing.on)}.</>
  return answer === null ? (
    <>{t.waitedDays(daysTaken(receivedOn, at.today))}.</>
  ) : (
    <>{t.answeredAfter(answer.on, daysTaken(receivedOn, answer.on))}.</>
  )
}

function factsOf(at: SignedIn, request: DisclosureRequest): Fact[] {
  const t = words(at.language)
  return [
    [t.wanted, <span class="typed">{request.wanted}</span>],
    [t.received, <DateWords at={at} day={request.receivedOn} />],
    [t.fresh.channel, t.fresh.channels[request.channel]],
    [t.one.recordedBy, request.recordedBy ?? t.one.recordedByAsker],
    [t.one.asker, <WhoAsks at={at} request={request} />],
  ]
}

function WhoAsks({ at, request: { asker, askerRemovedOn } }: RequestProps) {
  const t = words(at.language).one
  if (askerRemovedOn !== null) return <>{t.removed(askerRemovedOn)}</>
  if (asker === null) return <>{t.anonymous}</>
  return (
    <>
      {[asker.name, asker.other].filter(Boolean).join(', ')}{' '}
      {asker.email !== null && <EmailLink email={asker.email} />}
    </>
  )
}

type WaysProps = RequestProps & { items: readonly ShownItem[] }

/** What can be done with a request, the next step first. */
function Ways({ at, request, items }: WaysProps) {
  const { id, asker } = request
  return (
    <>
      {isOpen(request) && <WaysWhileOpen {...{ at, request, items }} />}
      {asker !== null && (
        <p>
          <a href={at.to.disclosure(id, 'uppgifter')}>{words(at.language).one.forget}</a>
        </p>
      )}
    </>
  )
}

function WaysWhileOpen({ at, request: { id }, items }: WaysProps) {
  const t = words(at.language).one
  const change = changeWords(at.language)
  const unassessed = items.filter(({ assessment }) => assessment === null).length
  const isReady = items.length > 0 && unassessed === 0
  const next = items.find(({ assessment, shown }) => assessment === null && shown?.mayRelease === true)
  return (
    <>
      {unassessed > 0 && <p>{t.notYet(unassessed)}</p>}
      <Actions>
        {isReady && <ButtonLink href={at.to.disclosure(id, 'svar')}>{t.answer}</ButtonLink>}
        {next !== undefined && (
          <ButtonLink href={at.to.disclosure(id, 'handlingar', next.id)}>
            {t.assessNext(next.title)}
          </ButtonLink>
        )}
        <ButtonLink
          href={at.to.disclosure(id, 'handlingar')}
          look={isReady || next !== undefined ? 'secondary' : 'primary'}
        >
          {items.length === 0 ? t.choose : t.chooseMore}
        </ButtonLink>
        {items.length === 0 && (
          <ButtonLink href={at.to.disclosure(id, 'svar')} look="secondary">
            {t.answer}
          </ButtonLink>
        )}
      </Actions>
      <p>
        <a href={at.to.disclosure(id, 'rattelse')}>{change.toCorrect}</a>
      </p>
      <p>
        <a href={at.to.disclosure(id, 'avslut')}>{change.toClose}</a>
      </p>
    </>
  )
}
