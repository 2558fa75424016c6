/** A scale of figures on a line from 0 to 100 per cent, with round figures to mark it by. */
export type Scale = { ticks: readonly number[]; at: (value: number) => number }

/** About how many marks are wanted. */
const marks = 4

/** The scale that holds all the values and nought. */
export function scaleOf(values: readonly number[]): Scale {
  const step = stepOf(Math.max(0, ...values) - Math.min(0, ...values))
  const low = Math.floor(Math.min(0, ...values) / step)
  const high = Math.max(Math.ceil(Math.max(0, ...values) / step), low + 1)
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => rounded((low + index) * step))
  return { ticks, at: (value) => (100 * (value / step - low)) / (high - low) }
}

/** The least span that is drawn as a difference; a tenth of it still has twelve figures. */
const leastSpan = 1e-9

/** 1, 2, 2.5 or 5 times a power of ten. */
function stepOf(span: number): number {
  if (span < leastSpan) return 1
  const power = 10 ** Math.floor(Math.log10(span / marks))
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power * marks >= span) ?? 10
  return rounded(factor * power)
}

function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** A place in a picture, as SVG wants it. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}

/** Words cut to what has room; the table has them whole. */
export function cut(words: string, most = 36): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`
}
