import { largestList, openList } from '../../../documents/sheets/open-list.ts'
import { guessMapping, headingRow } from '../../../domain/register/list/fields.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import { ok, type Result, refused as refusal } from '../../../kernel/result.ts'
import {
  addImport,
  listImports,
  type NewImport,
  type RegisterImport,
  rememberedHeadings,
} from '../../../store/register/register-import.ts'
import { listFeedStates } from '../../../store/register/source-feed.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields, type Entry } from '../../form/form.ts'
import type { Upload } from '../../form/uploads.ts'
import { handler, page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { FileField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { Feeds } from './feeds.tsx'
import { ownBody } from './load.ts'
import { words } from './words.ts'

const limits = { maxBytes: largestList, maxFiles: 1 }
const mostRows = 50_000

/** The body's lists, and a new one handed in. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, anyFields, { show, save, uploads: limits })

async function show(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const lists = await listImports(at.db, ownBody(at))
  const feeds = await listFeedStates(at.db)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <NewList at={at} entry={entry} />
      <EarlierLists at={at} lists={lists} />
      {feeds.length > 0 && <Feeds at={at} feeds={feeds} />}
    </Page>
  )
}

function NewList({ at, entry }: { at: SignedIn; entry: Entry }) {
  const t = words(at.language)
  return (
    <Section title={t.newList} id="ny">
      <ol>
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Form at={at} action={at.to.registerImport()} files>
        <FileField
          entry={entry}
          name="file"
          label={t.file}
          language={at.language}
          limits={limits}
          kinds={t.fileKinds}
          accept=".xlsx,.csv"
        />
        <Actions>
          <Button>{t.handIn}</Button>
          <ButtonLink href={at.to.registerImport('mall.xlsx')} look="tertiary">
            {t.template}
          </ButtonLink>
        </Actions>
      </Form>
    </Section>
  )
}

function EarlierLists({ at, lists }: { at: SignedIn; lists: readonly RegisterImport[] }) {
  const t = words(at.language)
  return (
    <Section title={t.earlier} id="listor">
      {lists.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.earlier}
          captionHidden
          file={{ at, name: 'listor' }}
          columns={[
            {
              title: t.columns.file,
              cell: ({ id, fileName }) => <a href={at.to.registerImport(id)}>{fileName}</a>,
            },
            {
              title: t.columns.handedIn,
              cell: ({ madeAt }) => <Day day={dayInStockholm(new Date(madeAt))} />,
            },
            { title: t.columns.by, cell: ({ by }) => by },
            { title: t.columns.rows, cell: ({ total }) => total, numeric: true },
            { title: t.columns.state, cell: ({ state }) => t.states[state] },
          ]}
          rows={lists}
        />
      )}
    </Section>
  )
}

async function save(at: SignedIn & { uploads: readonly Upload[] }) {
  const bodyId = ownBody(at)
  const [upload] = at.uploads
  const wrong = (sentence: string) => refused([{ field: 'file', sentence }])
  if (upload === undefined) return wrong(words(at.language).fileMissing)
  const read = await readUpload(at, upload)
  if (!read.ok) return wrong(read.reason)
  const who = { bodyId, personId: at.actor.personId, fileName: upload.name, at: at.now }
  return goTo(at.to.registerImport(await addImport(at.db, { ...who, ...read.value })))
}

type List = Pick<NewImport, 'headings' | 'mapping' | 'rows'>

async function readUpload(at: SignedIn, upload: Upload): Promise<Result<List>> {
  const t = words(at.language)
  const opened = await openList(upload)
  if (!opened.ok) return refusal(t[opened.reason])
  const remembered = await rememberedHeadings(at.db, ownBody(at))
  const head = headingRow(opened.value, remembered)
  const headings = opened.value[head] ?? []
  const rows = opened.value
    .map((cells, place) => ({
      line: place + 1,
      cells: cells.map((cell) => cell.replaceAll('\u0000', '').toWellFormed()),
    }))
    .slice(head + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (rows.length === 0) return refusal(t.empty)
  if (rows.length > mostRows) return refusal(t.tooManyRows(mostRows))
  return ok({
    headings: headings.map((one) => one.slice(0, 200)),
    mapping: guessMapping(headings, remembered),
    rows,
  })
}
