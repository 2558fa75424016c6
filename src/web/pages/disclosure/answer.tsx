import { z } from 'zod'
import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import { answerRequest } from '../../../store/papers/disclosure.ts'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { newestLinkHash } from '../../../store/papers/disclosure-link.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { forgetUnreleased } from './forget-unreleased.ts'
import { LawNote } from './law-note.tsx'
import { changeBy, openRequest, type RequestAt, RequestParams, type ShownItem, shownItems } from './load.ts'
import { type Prepared, prepare } from './prepare.ts'
import { releaseAll } from './release.ts'
import { RequestPage } from './request-page.tsx'
import { type AnswerMail, answerMail, fitsInMail, sendAnswer, tellAsker } from './send-answer.ts'
import { words } from './words.ts'

const AnswerForm = form(words, ({ answer: t }, field) =>
  z.object({
    wayOn: field.optionalText(3000),
    send: field.tick(),
    sure: field.mustTick(t.sureMissing),
    version: field.lastSeq(),
  }),
)

export const get = page(RequestParams, noQuery, begunIn(show))
export const post = handler(RequestParams, AnswerForm, keeping({ show, save }))

/** The answer: what is given out and what is not, and how to go on. */
async function show(at: RequestAt, entry: Entry) {
  const request = await openRequest(at)
  const items = await shownItems(at, request)
  const t = words(at.language).answer
  const refusedItems = items.filter(({ assessment }) => assessment?.outcome === 'refused')
  const given = items.filter(({ assessment }) => assessment !== null && assessment.outcome !== 'refused')
  const email = request.asker?.email ?? null
  const [lead, sure] = given.length === 0 ? [t.leadOfNone, t.sureOfNone] : [t.lead, t.sure]
  const proposal = isAllGiven(items) ? '' : t.proposal(request.bodyName)
  return (
    <RequestPage at={at} request={request} title={t.title} lead={lead} entry={entry}>
      {items.length === 0 && <p>{t.none}</p>}
      <Listed at={at} title={t.given} id="lamnas-ut" items={given} />
      <Listed at={at} title={t.refused} id="lamnas-inte-ut" items={refusedItems} />
      <Form at={at} keeps={entry} action={at.to.disclosure(request.id, 'svar')}>
        <input type="hidden" name="version" value={String(request.version)} />
        <TextArea entry={entry} name="wayOn" label={t.wayOn} hint={t.wayOnHint} value={proposal} rows={5} />
        {email !== null && <Checkbox entry={entry} name="send" label={t.send(email)} />}
        <Checkbox entry={entry} name="sure" label={sure} />
        <Actions>
          <Button>{t.give}</Button>
        </Actions>
      </Form>
      <LawNote at={at} />
    </RequestPage>
  )
}

type ListedProps = { at: SignedIn; title: string; id: string; items: readonly ShownItem[] }

function Listed({ at, title, id, items }: ListedProps) {
  if (items.length === 0) return null
  const t = words(at.language)
  return (
    <Section title={title} id={id}>
      <ul>
        {items.map(({ title: name, assessment, caseNumber }) => (
          <li>
            {name} <span class="quiet">{caseNumber}</span>
            {assessment?.outcome === 'masked' && <div>{t.outcomes.masked}</div>}
            {assessment?.outcome !== 'whole' && <div>{assessment?.provision}</div>}
            {assessment?.outcome !== 'whole' && <div class="typed">{assessment?.reasons}</div>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function save(at: Saving<z.output<typeof RequestParams>, typeof AnswerForm>) {
  const request = await openRequest(at)
  const items = await shownItems(at, request)
  const problem = obstacleTo(at, items)
  if (problem !== null) return refused(problem)
  const t = words(at.language).answer
  const { wayOn } = at.form
  if (wayOn === '' && !isAllGiven(items)) return refused([{ field: 'wayOn', sentence: t.wayOnMissing }])
  const prepared: Prepared[] = []
  for (const item of items) {
    if (item.shown === null || item.assessment?.outcome === 'refused') continue
    const made = await prepare(at, item, item.shown)
    if (!made.ok) return refused(made.reason)
    prepared.push(made.value)
  }
  const copies = prepared.flatMap(({ files }) => files)
  if (at.form.send && !fitsInMail(copies)) return refused([{ field: 'send', sentence: t.tooLarge }])
  const answered = { request: { ...request, version: at.form.version }, items, wayOn: wayOn || null }
  const mail = at.form.send ? await answerMail(at, { ...answered, copies }) : null
  await record(at, { ...answered, prepared, mail })
  return goTo(at.to.disclosure(request.id), mail === null ? t.done : t.sent)
}

function obstacleTo(at: SignedIn, items: readonly ShownItem[]): string | null {
  const t = words(at.language).answer
  if (items.some(({ assessment }) => assessment === null)) return t.notAssessed
  if (items.some(({ shown }) => shown?.mayRelease !== true)) return t.notYours
  return null
}

function isAllGiven(items: readonly ShownItem[]): boolean {
  return items.length > 0 && items.every(({ assessment }) => assessment?.outcome === 'whole')
}

type Recording = {
  request: DisclosureRequest
  prepared: readonly Prepared[]
  items: readonly ShownItem[]
  wayOn: string | null
  mail: AnswerMail | null
}

/** The answer and all that is released by it, or nothing of it. */
async function record(at: SignedIn, { request, prepared, items, wayOn, mail }: Recording): Promise<void> {
  await changeRequest(at.db, changeBy(at, request), async (trx) => {
    const chain = await newestLinkHash(trx, request.id)
    await releaseAll(at, trx, { request, prepared, chain })
    const { personId: by, confirmation } = at.actor
    await answerRequest(trx, request.id, { wayOn, by, at: at.now, confirmation })
    await forgetUnreleased(trx, { request, items, at: at.now })
    await (mail === null ? tellAsker(at, trx, request) : sendAnswer(at, trx, mail))
  })
}
