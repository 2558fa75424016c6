import type { State } from '../rulebook/rulebook.ts'
import type { Edge } from './edges.ts'

export type Column = 'spine' | 'beside' | 'exit'

export type Box = { state: State; column: Column; row: number; x: number; y: number }

export type Point = readonly [x: number, y: number]

export type Route = { labels: Edge['labels']; points: readonly Point[]; at: Point; anchor: 'start' | 'end' }

export const boxWidth = 250

export const boxHeight = 52

export const rowHeight = 114

export const columnX: Readonly<Record<Column, number>> = { spine: 360, beside: 880, exit: 1250 }
