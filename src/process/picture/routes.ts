import type { Text } from '../../domain/text.ts'
import { type Box, boxHeight, boxWidth, columnX, type Point, type Route } from './boxes.ts'
import type { Edge, Picture } from './edges.ts'

type Drawn = { edge: Edge; from: Box; to: Box }
type Lanes = Map<string, number>

const lineHeight = 16

/** The lines between the boxes and where their words stand. Lines with the same end and the same words share a lane. */
export function routesOf({ edges, everywhere }: Picture, boxes: readonly Box[]): readonly Route[] {
  const boxOf = new Map(boxes.map((box) => [box.state.id, box]))
  const lanes: Lanes = new Map()
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [boxOf.get(edge.from), boxOf.get(edge.to)]
    return from && to ? [{ edge, from, to }] : []
  })
  const fromNowhere = everywhere.flatMap(({ label, to }) => {
    const box = boxOf.get(to)
    return box ? [intoExit(box, [label])] : []
  })
  return [...saidOnce(drawn.map((one) => routeOf(one, lanes))), ...fromNowhere]
}

function routeOf(drawn: Drawn, lanes: Lanes): Route {
  const { from, to } = drawn
  if (to.column === 'exit') return toExit(drawn, lanes)
  if (from.column === 'beside') return fromBeside(drawn, lanes)
  if (to.column === 'beside') return toBeside(drawn, lanes)
  return to.row === from.row + 1 ? down(drawn) : around(drawn, lanes)
}

function down({ edge, from, to }: Drawn): Route {
  const x = columnX.spine + boxWidth / 2
  const middle = (from.y + boxHeight + to.y) / 2
  return {
    labels: edge.labels,
    points: [
      [x, from.y + boxHeight],
      [x, to.y],
    ],
    at: [x + 8, middle + 3],
    anchor: 'start',
  }
}

/** On the left: back, or past a state. */
function around({ edge, from, to }: Drawn, lanes: Lanes): Route {
  const lane = laneOf(lanes, 'left', edge)
  const x = columnX.spine - 18 - lane * 9
  const [start, end] = [middleOf(from) + stagger(lane), middleOf(to) + stagger(lane)]
  const points: Point[] = [
    [from.x, start],
    [x, start],
    [x, end],
    [to.x, end],
  ]
  return {
    labels: edge.labels,
    points,
    at: [x - 5, start < end ? end - 20 : start + 18 + (lane % 2) * 14],
    anchor: 'end',
  }
}

function toExit({ edge, from, to }: Drawn, lanes: Lanes): Route {
  const lane = laneOf(lanes, 'exit', edge)
  const [start, end] = [middleOf(from) + stagger(lane), middleOf(to) + stagger(lane)]
  const x = columnX.exit - 16 - (lane % 8) * 8
  const points: Point[] = [
    [from.x + boxWidth, start],
    [x, start],
    [x, end],
    [to.x, end],
  ]
  return { labels: edge.labels, points, at: [from.x + boxWidth + 8, start - 4], anchor: 'start' }
}

function toBeside({ edge, from, to }: Drawn, lanes: Lanes): Route {
  const lane = laneOf(lanes, `to ${to.state.id}`, edge)
  const x = columnX.spine + boxWidth + 14 + (to.row % 3) * 7
  const [start, end] = [from.y + boxHeight - 6, to.y + 14 + lane * 8]
  const points: Point[] = [
    [from.x + boxWidth, start],
    [x, start],
    [x, end],
    [to.x, end],
  ]
  return { labels: edge.labels, points, at: [to.x - 8, end - 4], anchor: 'end' }
}

function fromBeside({ edge, from, to }: Drawn, lanes: Lanes): Route {
  const lane = laneOf(lanes, `from ${from.state.id}`, edge)
  const start = from.y + boxHeight - 14 + lane * 16
  if (to.column === 'beside')
    return {
      labels: edge.labels,
      points: [
        [from.x + 40, from.y],
        [to.x + 40, to.y + boxHeight],
      ],
      at: [from.x + 46, from.y - 8],
      anchor: 'start',
    }
  const x = columnX.spine + boxWidth + 40 + ((from.row + lane) % 4) * 8
  const end = to.row > from.row ? to.y + 6 : to.y + boxHeight - 18
  const points: Point[] = [
    [from.x, Math.min(start, from.y + boxHeight - 4)],
    [x, Math.min(start, from.y + boxHeight - 4)],
    [x, end],
    [to.x + boxWidth, end],
  ]
  return { labels: edge.labels, points, at: [from.x - 8, start + 13], anchor: 'end' }
}

/** A step that may be taken almost anywhere comes into its box from the side. */
function intoExit(to: Box, labels: Edge['labels']): Route {
  const y = middleOf(to)
  return {
    labels: labels.map(anyTime),
    points: [
      [to.x - 210, y],
      [to.x, y],
    ],
    at: [to.x - 208, y - 6],
    anchor: 'start',
  }
}

function anyTime({ sv, en }: Text): Text {
  return { sv: `När som helst: ${sv.toLowerCase()}`, en: `At any time: ${(en ?? sv).toLowerCase()}` }
}

function laneOf(lanes: Lanes, where: string, { to, labels }: Edge): number {
  const key = `${where}|${to}|${labels.map((label) => label.sv).join()}`
  const known = lanes.get(key)
  if (known !== undefined) return known
  const lane = [...lanes.keys()].filter((other) => other.startsWith(`${where}|`)).length
  lanes.set(key, lane)
  return lane
}

function stagger(lane: number): number {
  return ((lane % 3) - 1) * 13
}

function middleOf(box: Box): number {
  return box.y + boxHeight / 2
}

/** Words that already stand close by are not said again, and no words stand on others. */
function saidOnce(routes: readonly Route[]): readonly Route[] {
  const placed: Route[] = []
  return routes.map((route) => {
    const before = placed.filter((other) => other.at[0] === route.at[0] && other.anchor === route.anchor)
    const isSaid = before.some((other) => wordsOf(other) === wordsOf(route) && endOf(other) === endOf(route))
    const free = freeLine(route, placed)
    const moved = isSaid ? { ...route, labels: [] } : { ...route, at: [route.at[0], free] as const }
    if (!isSaid) placed.push(moved)
    return moved
  })
}

function freeLine(route: Route, placed: readonly Route[]): number {
  const near = placed.filter(
    (other) => other.anchor === route.anchor && Math.abs(other.at[0] - route.at[0]) < 160,
  )
  let y = route.at[1]
  while (near.some((other) => Math.abs(other.at[1] - y) < lineHeight * Math.max(1, other.labels.length)))
    y += lineHeight
  return y
}

function wordsOf({ labels }: Route): string {
  return labels.map((label) => label.sv).join()
}

function endOf({ points }: Route): string {
  return String(points.at(-1))
}
