import type { State } from '../rulebook/rulebook.ts'
import { type Box, boxHeight, boxWidth, type Column, columnX, type Route, rowHeight } from './boxes.ts'
import type { Edge, Picture } from './edges.ts'
import { routesOf } from './routes.ts'
import { spineOf } from './spine.ts'

export type Layout = { boxes: readonly Box[]; routes: readonly Route[]; width: number; height: number }

/**
 * The longest way forward stands in a column. Beside it, half a row down, stand the states that one comes back from,
 * and to the right those that leave the process, each level with the first state that leads there.
 */
export function layoutOf(picture: Picture): Layout {
  const boxes = placed(picture)
  const height = Math.max(...boxes.map((box) => box.y)) + boxHeight + 20
  return { boxes, routes: routesOf(picture, boxes), width: columnX.exit + boxWidth + 20, height }
}

function placed({ states, edges }: Picture): readonly Box[] {
  const spine = spineOf(states, edges)
  const rows = new Map(spine.map((id, row) => [id, row]))
  const taken = new Set<string>()
  return states.map((state) => {
    const column = columnOf(state, spine)
    const row = rows.get(state.id) ?? freeRow(taken, column, firstRow(state, edges, rows))
    const y = 20 + row * rowHeight + (column === 'beside' ? rowHeight / 2 : 0)
    return { state, column, row, x: columnX[column], y }
  })
}

function columnOf(state: State, spine: readonly string[]): Column {
  if (spine.includes(state.id)) return 'spine'
  return state.kind === 'exit' ? 'exit' : 'beside'
}

function firstRow(state: State, edges: readonly Edge[], rows: ReadonlyMap<string, number>): number {
  const before = edges.filter((edge) => edge.to === state.id).flatMap((edge) => rows.get(edge.from) ?? [])
  return before.length === 0 ? 0 : Math.min(...before)
}

function freeRow(taken: Set<string>, column: Column, wanted: number): number {
  let row = wanted
  while (taken.has(`${column}:${row}`)) row += 1
  taken.add(`${column}:${row}`)
  return row
}
