import { z } from 'zod'
import { type DisclosureItem, type DisclosureRequest, leavesSomeOut } from '../../../domain/disclosure.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { askForDecision } from '../../../store/papers/disclosure-asked.ts'
import { listItems } from '../../../store/papers/disclosure-item.ts'
import { listSteps } from '../../../store/papers/disclosure-step.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { DateWords } from '../../parts/date-words.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { type AskedAt, AskedParams, askedRequest } from './address.ts'
import { FollowedOn } from './followed-on.tsx'
import { GivenOut } from './given-out.tsx'
import { tellOfDecisionWanted } from './tell.ts'
import { words } from './words.ts'

const DecisionForm = form(words, (_, field) => z.object({ version: field.lastSeq() }))

export const get = publicPage(AskedParams, noQuery, show)
export const post = publicHandler(AskedParams, DecisionForm, { show, save })

/** How a request goes, and its answer, for whoever asked. */
async function show(at: AskedAt, entry: Entry) {
  const request = await askedRequest(at)
  const [items, steps] = await Promise.all([listItems(at.db, request.id), listSteps(at.db, request)])
  const t = words(at.language).asked
  return (
    <Page
      at={at}
      of={request.bodyId}
      title={t.title(request.number)}
      lead={leadOf(at, request)}
      entry={entry}
    >
      {request.answer === null && request.closing === null && <KeepThis at={at} />}
      {request.answer !== null && <Answer at={at} request={request} items={items} />}
      <FollowedOn at={at} request={request} steps={steps} />
      {mayWantDecision(request, items) && steps.length === 0 && <WantDecision at={at} request={request} />}
      <Section title={t.yourRequest} id="begaran">
        <Facts
          facts={[
            [t.wanted, <span class="typed">{request.wanted}</span>],
            [t.received, <DateWords at={at} day={request.receivedOn} />],
            [t.by, request.bodyName],
          ]}
        />
      </Section>
    </Page>
  )
}

function leadOf(at: AskedAt, { answer, closing }: DisclosureRequest): string {
  const t = words(at.language).asked
  if (closing !== null) return t.closed[closing.as]
  return answer === null ? t.waits : t.answered
}

/** The address cannot be found again by anybody but whoever keeps it. */
function KeepThis({ at }: { at: AskedAt }) {
  const t = words(at.language).asked
  const whole = at.origin + at.to.askForDocument({}, at.params.token)
  return (
    <Section title={t.keepTitle} id="adressen">
      <p>{t.keep}</p>
      <p class="kept-text">
        <a href={whole}>{whole}</a>
      </p>
    </Section>
  )
}

type AnswerProps = { at: AskedAt; request: DisclosureRequest; items: readonly DisclosureItem[] }

function Answer({ at, request: { answer }, items }: AnswerProps) {
  const t = words(at.language).asked
  if (answer === null) return null
  return (
    <Section title={t.answer} id="svaret">
      <p>
        <DateWords at={at} day={answer.on} />
      </p>
      <GivenOut at={at} items={items} />
      {answer.wayOn !== null && <p class="typed">{answer.wayOn}</p>}
      <Actions>
        <ButtonLink href={at.to.askForDocument({}, at.params.token, 'svar.pdf')} look="secondary">
          {t.letter}
        </ButtonLink>
      </Actions>
    </Section>
  )
}

function mayWantDecision({ answer }: DisclosureRequest, items: readonly DisclosureItem[]): boolean {
  return answer !== null && leavesSomeOut(items)
}

function WantDecision({ at, request }: Omit<AnswerProps, 'items'>) {
  const t = words(at.language).asked
  const { decisionWantedOn, version } = request
  return (
    <Section title={t.decision} id="beslut">
      {decisionWantedOn === null ? (
        <Form at={at} action={at.to.askForDocument({}, at.params.token)}>
          <input type="hidden" name="version" value={version} />
          <p>{t.decisionLead}</p>
          <Actions>
            <Button>{t.wantDecision}</Button>
          </Actions>
        </Form>
      ) : (
        <p>
          {t.decisionWanted} <DateWords at={at} day={decisionWantedOn} />
        </p>
      )}
    </Section>
  )
}

async function save(at: PublicSaving<z.output<typeof AskedParams>, typeof DecisionForm>) {
  const request = await askedRequest(at)
  const [items, steps] = await Promise.all([listItems(at.db, request.id), listSteps(at.db, request)])
  if (!mayWantDecision(request, items) || steps.length > 0) throw new NotAllowed()
  const here = at.to.askForDocument({}, at.params.token)
  const t = words(at.language).asked
  if (request.decisionWantedOn !== null) return goTo(here)
  const read = { ...request, version: at.form.version }
  await askForDecision(at.db, read, {
    at: at.now,
    tell: (trx) => tellOfDecisionWanted(at, trx, request),
  })
  return goTo(here, t.decisionDone)
}
