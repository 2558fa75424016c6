import { z } from 'zod'
import { canRelease, type DisclosureRequest } from '../../../domain/disclosure.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { linesIn } from '../../../store/lists/listed-line.ts'
import { searchVisible } from '../../../store/lists/partnership-search.ts'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { addItems, listItems } from '../../../store/papers/disclosure-item.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { blank, type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { CaseParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { CheckboxGroup } from '../../parts/choices.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { withQuery } from '../../paths.ts'
import type { SignedIn } from '../../visit.ts'
import { paperTitle } from '../case/paper-title.ts'
import {
  changeBy,
  type OpenedCase,
  openedCase,
  openRequest,
  RequestParams,
  type ShownDocument,
} from './load.ts'
import { words } from './words.ts'

const CaseQuery = z.object({
  sok: z.string().trim().max(200).catch(''),
  arende: CaseParams.shape.number.or(z.literal('')).catch(''),
})
type At = SignedIn<z.output<typeof RequestParams>, z.output<typeof CaseQuery>>

const CaseChosen = RequestParams.extend({ number: CaseParams.shape.number })
type ChosenAt = SignedIn<z.output<typeof CaseChosen>, unknown>

const ChooseForm = form(words, ({ choose: t }, field) =>
  z.object({
    documents: field.list(10).refine((chosen) => chosen.length > 0, t.missing),
    version: field.lastSeq(),
  }),
)

/** Finds a case, and then the documents in it that the request is about. */
export const get = page(RequestParams, CaseQuery, async (at: At, entry) => {
  const request = await openRequest(at)
  if (at.query.arende !== '') return choosePage(at, entry, { request, number: at.query.arende })
  const t = words(at.language).choose
  const { sok } = at.query
  const found =
    sok === '' ? null : await searchVisible(at.db, at.actor, { text: sok, today: at.today, size: 20 })
  const lines = found === null ? [] : linesIn(found.written)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <search>
        <form method="get" action={at.to.disclosure(request.id, 'handlingar')}>
          <TextField entry={blank} name="sok" label={t.search} type="search" value={sok} />
          <Actions>
            <Button>{t.find}</Button>
          </Actions>
        </form>
      </search>
      {found !== null && lines.length === 0 && <p>{t.none}</p>}
      {lines.length > 0 && (
        <Section title={t.found} id="arenden">
          <ul>
            {lines.map(({ number, title }) => (
              <li>
                <a href={withQuery(at.to.disclosure(request.id, 'handlingar'), { arende: number })}>
                  {title}
                </a>{' '}
                <span class="quiet">{number}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p>
        <a href={at.to.disclosure(request.id)}>{t.back}</a>
      </p>
    </Page>
  )
})

export const post = handler(CaseChosen, ChooseForm, { show, save })

async function show(at: ChosenAt, entry: Entry) {
  return choosePage(at, entry, { request: await openRequest(at), number: at.params.number })
}

async function choosePage(
  at: SignedIn,
  entry: Entry,
  { request, number }: { request: DisclosureRequest; number: string },
) {
  const opened = await caseToChooseFrom(at, number)
  const t = words(at.language).choose
  const documents = await notChosen(at, request, opened)
  const { title } = opened.file.partnership
  return (
    <Page at={at} title={t.title} lead={t.inCase(title, number)} entry={entry}>
      {documents.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <Form at={at} action={at.to.disclosure(request.id, 'handlingar', 'ur', number)}>
          <input type="hidden" name="version" value={String(request.version)} />
          <CheckboxGroup
            entry={entry}
            name="documents"
            label={words(at.language).documents}
            choices={documents.map((document) => choiceOf(at, opened, document))}
          />
          <Actions>
            <Button>{t.add}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.disclosure(request.id)}>{t.back}</a>
      </p>
    </Page>
  )
}

/** What the registry and the case say of a document before it is chosen. */
function choiceOf(at: SignedIn, opened: OpenedCase, document: ShownDocument) {
  const t = words(at.language).choose
  const { title } = paperTitle(opened.file.history.rulebook, document, at.language)
  const said = [
    document.registered.join(', ') || t.notRegistered,
    ...(document.internal ? [t.internal] : []),
    ...(document.secrecy === null ? [] : [t.flagged(document.secrecy)]),
    ...(document.disposedBySeq === null ? [] : [t.disposed]),
  ]
  return { value: String(document.number), label: `${document.number}. ${title}`, hint: said.join(' · ') }
}

async function caseToChooseFrom(at: SignedIn, number: string): Promise<OpenedCase> {
  const opened = await openedCase(at, number)
  if (opened === null || !canRelease(at.actor, opened.file.partnership.scope)) throw new NotAllowed()
  return opened
}

async function notChosen(at: SignedIn, request: DisclosureRequest, { documents }: OpenedCase) {
  const chosen = new Set((await listItems(at.db, request.id)).map(({ documentId }) => documentId))
  return documents.filter(({ id }) => !chosen.has(id))
}

async function save(at: Saving<z.output<typeof CaseChosen>, typeof ChooseForm>) {
  const request = await openRequest(at)
  const opened = await caseToChooseFrom(at, at.params.number)
  const t = words(at.language).choose
  const wanted = opened.documents.filter((one) => at.form.documents.includes(String(one.number)))
  if (wanted.length === 0) return refused([{ field: 'documents', sentence: t.missing }])
  const { id: partnershipId } = opened.file.partnership
  const about = { requestId: request.id, bodyId: request.bodyId, partnershipId }
  const added = { ...about, by: at.actor.personId, at: at.now }
  await changeRequest(at.db, changeBy(at, { id: request.id, version: at.form.version }), async (trx) => {
    await addItems(
      trx,
      wanted.map(({ id: documentId }) => ({ ...added, documentId })),
    )
  })
  return goTo(at.to.disclosure(request.id), t.added(wanted.length))
}
