import type { List, ListCell } from '../../documents/sheets/list-file.ts'
import { slugOf } from '../../domain/register/register-id.ts'
import { NotFound } from '../../domain/thrown.ts'
import type { WebContext } from '../context.ts'
import { type FileColumn, fileQuery, ListToTake, type ListToTakeProps } from '../parts/list-to-take.tsx'
import type { Visit } from '../visit.ts'
import type { View } from './answer.ts'
import { listFile, listKinds } from './list-file.ts'
import { isElement, textOfView } from './text-of-view.ts'

/** The page as it is, or one of its lists as a file where the address asks for that. */
export async function listOfPage(c: WebContext, at: Visit, view: View | Promise<View>): Promise<View> {
  const asked = c.req.query(fileQuery.kind)
  const page = await view
  if (asked === undefined || page instanceof Response) return page
  const kind = listKinds.find((one) => one === asked)
  const list = (await listsIn(page)).find(({ name }) => name === c.req.query(fileQuery.list))
  if (kind === undefined || list === undefined) throw new NotFound()
  return listFile(fileName(at, list.caption), kind, await rowsOf(list))
}

type Given = ListToTakeProps<unknown>

/** Every list that the view lets its reader take home. */
async function listsIn(view: unknown): Promise<Given[]> {
  const child = await view
  if (Array.isArray(child)) return (await Promise.all(child.map(listsIn))).flat()
  if (!isElement(child)) return []
  const { tag, props } = child
  if (tag === ListToTake) return [props as unknown as Given]
  return listsIn(typeof tag === 'string' ? props.children : tag(props))
}

async function rowsOf({ columns, rows }: Given): Promise<List> {
  const cells = rows.map((row) => Promise.all(columns.map((column) => cellOf(column, row))))
  return [columns.map(({ title }) => title), ...(await Promise.all(cells))]
}

async function cellOf({ cell, numeric = false }: FileColumn<unknown>, row: unknown): Promise<ListCell> {
  const shown = cell(row)
  if (typeof shown === 'number') return shown
  const text = await textOfView(shown)
  if (text === '–') return ''
  return numeric ? (countIn(text) ?? text) : text
}

/** '1 250 000 kr' is 1250000 and '12,5 %' is 12.5, as a spreadsheet reckons. */
function countIn(text: string): number | null {
  if (!/^[−+-]?\d{1,3}( ?\d{3})*(,\d+)?( kr| ?%)?$/.test(text) && !/^\d+$/.test(text)) return null
  return Number(
    text
      .replace('−', '-')
      .replace(',', '.')
      .replaceAll(/ |kr|%/g, ''),
  )
}

/** With the number of its case, and the day that it was taken. */
function fileName({ params, today }: Visit, caption: string): string {
  const { number } = params as { number?: unknown }
  const said = slugOf(caption).slice(0, 60).replace(/-+$/, '')
  return [...(typeof number === 'string' ? [number] : []), said, today].join('-')
}
