import { parseHTML } from 'linkedom'
import { toDocx } from '../src/documents/docx/to-docx.ts'
import type { DocumentModel } from '../src/documents/model.ts'
import { toPdf } from '../src/documents/pdf/to-pdf.ts'
import { newId } from '../src/kernel/ids.ts'
import { dayInStockholm } from '../src/kernel/plain-date.ts'
import { caseFileOf } from '../src/store/case/case-file.ts'
import { getPartnershipByNumber } from '../src/store/case/partnership.ts'
import type { Db } from '../src/store/db.ts'
import { agreementModel } from '../src/web/pages/case/draft/agreement-model.ts'

/** Milliseconds of one thing done many times, one after the other. */
export type Timed = { what: string; p50: number; p95: number; aim?: number }

type Drafting = { db: Db; address: string; cookie: string }

const versions = 200
const times = 60

/** How long it takes to open a long draft, to save a section of it, and to make the whole agreement into papers. */
export async function timeAgreement({ db, address, cookie }: Drafting): Promise<Timed[]> {
  const number = await caseWithDraft(db)
  const draft = `${address}/arende/${number}/utkast`
  const headers = { cookie, origin: address }
  await opened(draft, headers) // makes the agreement
  const sections = await fillVersions(db, number)
  const model = await modelOf(db, number)
  return [
    await timed('Draft page', () => opened(draft, headers)),
    await timed('Draft as a Word file, asked for', () => opened(`${draft}/word/utkast.docx`, headers)),
    await timed('Plan as PDF, asked for', () =>
      opened(`${address}/planera/plan.pdf?start=2027-09-01&slut=2030-05-31&moten=2030-02-14`, headers),
    ),
    await timed('Whole agreement on the web', () => opened(`${draft}/hela`, headers)),
    await timedSaves({ draft, headers, sections }),
    { ...(await timed('PDF/UA-1 of the whole agreement', () => toPdf(reworded(model)))), aim: 150 },
    await timed('Word file of the whole agreement', () => toDocx(reworded(model))),
    { ...(await timed('PDF/A-2a of the whole agreement', () => toPdf(reworded(model), 'a-2a'))), aim: 150 },
  ]
}

async function caseWithDraft(db: Db): Promise<string> {
  const { number } = await db
    .selectFrom('partnership')
    .select('number')
    .where('status', '=', 'IDEA_MEETINGS')
    .where('paused', '=', false)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return number
}

/** As many versions as a long negotiation gives, spread over the sections; each is long. Gives the sections' keys. */
async function fillVersions(db: Db, number: string): Promise<string[]> {
  const { id } = await getPartnershipByNumber(db, number)
  const first = await db
    .selectFrom('agreement_section_version')
    .selectAll()
    .where('partnership_id', '=', id)
    .where('version', '=', 1)
    .execute()
  const rows = Array.from({ length: versions - first.length }, (_, index) => {
    const row = first[index % first.length]
    if (row === undefined) throw new Error('The draft has no sections')
    const version = 2 + Math.floor(index / first.length)
    return { ...row, id: newId(), version, text: `${row.text}\n\n${paragraph(version)}` }
  })
  await db.insertInto('agreement_section_version').values(rows).execute()
  return first.map(({ section }) => section)
}

function paragraph(version: number): string {
  return `Parterna är överens om detta i version ${version}. ${'Vi möter unga på kvällar och helger. '.repeat(20)}`
}

async function modelOf(db: Db, number: string) {
  const today = dayInStockholm(new Date())
  const file = await caseFileOf(db, await getPartnershipByNumber(db, number), today)
  return agreementModel(db, { ...file, language: 'sv', date: today })
}

/** The same paper in words that have not been set before: the compiler remembers those that have. */
function reworded(model: DocumentModel): DocumentModel {
  return JSON.parse(JSON.stringify(model).replaceAll(' och ', ` ${newId()} och `))
}

type Saving = { draft: string; headers: Record<string, string>; sections: readonly string[] }

async function timedSaves({ draft, headers, sections }: Saving): Promise<Timed> {
  let saved = 0
  return timedAfter('Save of a section', {
    prepare: async () => {
      const address = `${draft}/${sections[saved % sections.length]}/text`
      await post(
        address.replace(/text$/, 'uthamtning'),
        headers,
        await tokensOf(address.replace(/\/text$/, ''), headers),
      )
      const fields = await tokensOf(address, headers)
      saved += 1
      return { address, fields: { ...fields, text: paragraph(1000 + saved) } }
    },
    work: ({ address, fields }) => post(address, headers, fields),
  })
}

/** The hidden fields of the first form that posts to an address of the case. */
async function tokensOf(address: string, headers: Record<string, string>): Promise<Record<string, string>> {
  const { document } = parseHTML(await opened(address, headers))
  const fields = [...document.querySelectorAll('main form input[type=hidden]')]
  return Object.fromEntries(
    fields.map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? '']),
  )
}

async function post(
  address: string,
  headers: Record<string, string>,
  fields: Record<string, string>,
): Promise<void> {
  const body = new URLSearchParams(fields)
  const answer = await fetch(address, { method: 'POST', headers, body, redirect: 'manual' })
  await answer.body?.cancel()
  if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}`)
}

async function opened(address: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(address, { headers })
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return answer.text()
}

function timed(what: string, work: () => Promise<unknown>): Promise<Timed> {
  return timedAfter(what, { prepare: async () => undefined, work })
}

type Work<Ready> = { prepare: () => Promise<Ready>; work: (ready: Ready) => Promise<unknown> }

/** The first tenth warms up and is not counted; what prepares is not either. */
async function timedAfter<Ready>(what: string, { prepare, work }: Work<Ready>): Promise<Timed> {
  const taken: number[] = []
  for (let done = 0; done < times * 1.1; done++) {
    const ready = await prepare()
    const begun = performance.now()
    await work(ready)
    taken.push(performance.now() - begun)
  }
  const sorted = taken.slice(-times).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { what, p50: at(0.5), p95: at(0.95) }
}
