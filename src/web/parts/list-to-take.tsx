import type { Child } from 'hono/jsx'
import { withoutFlash } from '../answers/flash.ts'
import { withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { ListFiles } from './list-files.tsx'
import { partWords } from './words.ts'

/** A column as it stands in a file: a number where it can be reckoned with. A view is taken as what it says. */
export type FileColumn<Row> = { title: string; cell: (row: Row) => Child; numeric?: boolean }

export type ListToTakeProps<Row = never> = {
  at: Pick<Visit, 'address' | 'language'>
  /** What the list is called in the address of its file, in plain letters, one of its own on the page. */
  name: string
  /** What it is called in words: the file has its name from it. */
  caption: string
  columns: readonly FileColumn<Row>[]
  rows: readonly Row[]
}

export const fileQuery = { kind: 'fil', list: 'lista' } as const

/**
 * A list that the page shows, to take home: the same address with which file is wanted, so that it takes the same rights
 * and the same filters. `answers/list-of-page.ts` finds it on the page again and makes the file.
 */
export function ListToTake<Row>({ at, name, caption }: ListToTakeProps<Row>) {
  const here = withoutFlash(at.address)
  return (
    <ListFiles
      words={partWords(at.language).takeHome(caption)}
      href={(kind) => withQuery(here, { [fileQuery.kind]: kind, [fileQuery.list]: name })}
    />
  )
}
