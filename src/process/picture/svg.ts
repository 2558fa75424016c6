import { inLanguage, type Language, type Text } from '../../domain/text.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { type Box, boxHeight, boxWidth, type Route } from './boxes.ts'
import { agreementPicture, boardPicture, type Picture } from './edges.ts'
import { layoutOf } from './layout.ts'

/** The process of a rulebook as one SVG, legible in light and dark, with a title and a description in words. */
export function processSvg(rulebook: Rulebook, language: Language): string {
  const say = (text: Text) => escaped(inLanguage(text, language))
  const agreement = drawn(agreementPicture(rulebook), language, 60)
  const board = drawn(boardPicture(rulebook), language, 60 + agreement.height + 90)
  const height = 60 + agreement.height + 90 + board.height + 30
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${agreement.width} ${height}" role="img" aria-labelledby="title desc" lang="${language}">`,
    `<title id="title">${say(titleOf(rulebook))}</title>`,
    `<desc id="desc">${say(describe(rulebook))}</desc>`,
    `<style>${style}</style>`,
    arrow,
    `<rect class="ground" width="${agreement.width}" height="${height}"/>`,
    heading(say({ sv: 'Överenskommelsen', en: 'The agreement' }), 40),
    ...agreement.parts,
    heading(say({ sv: 'Nämndens ärenden', en: 'The board’s cases' }), 60 + agreement.height + 70),
    ...board.parts,
    '</svg>',
  ].join('\n')}\n`
}

function drawn(picture: Picture, language: Language, top: number) {
  const layout = layoutOf(picture)
  const routes = layout.routes.map((route) => routeSvg(route, language, top))
  const boxes = layout.boxes.map((box) => boxSvg(box, language, top))
  return { parts: [...routes, ...boxes], width: layout.width, height: layout.height }
}

function boxSvg({ state, x, y }: Box, language: Language, top: number): string {
  const lines = wrapped(inLanguage(state.label, language), 30).slice(0, 2)
  const first = y + top + boxHeight / 2 + 5 - (lines.length - 1) * 9
  const words = lines.map(
    (line, index) => `<tspan x="${x + boxWidth / 2}" y="${first + index * 18}">${escaped(line)}</tspan>`,
  )
  return `<g class="state ${state.kind}"><rect x="${x}" y="${y + top}" width="${boxWidth}" height="${boxHeight}" rx="8"/><text text-anchor="middle">${words.join('')}</text></g>`
}

function routeSvg({ labels, points, at, anchor }: Route, language: Language, top: number): string {
  const path = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y + top}`).join('')
  const shown = [...new Set(labels.map((text) => short(inLanguage(text, language))))].slice(0, 3)
  const words = shown.map((line, index) => {
    const y = at[1] + top + (index - (shown.length - 1) / 2) * 14
    return `<tspan x="${at[0]}" y="${y}">${escaped(line)}</tspan>`
  })
  return `<g class="step"><path d="${path}" marker-end="url(#arrow)"/><text text-anchor="${anchor}">${words.join('')}</text></g>`
}

function heading(text: string, y: number): string {
  return `<text class="heading" x="20" y="${y}">${text}</text>`
}

function titleOf(rulebook: Rulebook): Text {
  return { sv: `Processen i ${rulebook.name.sv}`, en: `The process of ${rulebook.name.en}` }
}

function describe(rulebook: Rulebook): Text {
  const { edges, states } = agreementPicture(rulebook)
  const name = (id: string, language: Language) => {
    const state = states.find((one) => one.id === id)
    return state ? inLanguage(state.label, language) : id
  }
  const told = (language: Language) =>
    edges.map((edge) => `${name(edge.from, language)} → ${name(edge.to, language)}`).join('. ')
  return { sv: `${told('sv')}.`, en: `${told('en')}.` }
}

function short(label: string): string {
  return label.length > 46 ? `${label.slice(0, 44).trimEnd()} …` : label
}

function wrapped(text: string, width: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const arrow =
  '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0L10 5L0 10z"/></marker></defs>'

const style = [
  ':root{--ground:#fff;--ink:#1e2b3c;--soft:#4d5d73;--line:#68778d;--running:#e8f0fb;--force:#d9f2e3;--exit:#fbeee6;--ended:#ececf1}',
  '@media (prefers-color-scheme:dark){:root{--ground:#14181f;--ink:#eef2f8;--soft:#b4c0d2;--line:#8e9db5;--running:#213349;--force:#1d3d2c;--exit:#45301f;--ended:#31333c}}',
  'text{font:14px Inter,system-ui,sans-serif;fill:var(--ink)}.step text{font-size:12px;fill:var(--soft)}',
  '.heading{font-size:20px;font-weight:600}.ground{fill:var(--ground)}',
  '.state rect{stroke:var(--line);stroke-width:1.2}.running rect{fill:var(--running)}.inForce rect{fill:var(--force);stroke-width:2.2}',
  '.exit rect{fill:var(--exit);stroke-dasharray:5 3}.ended rect{fill:var(--ended);stroke-width:2.2}',
  '.step path{fill:none;stroke:var(--line);stroke-width:1.3}.head{fill:var(--line)}',
  '.step text{paint-order:stroke;stroke:var(--ground);stroke-width:4px}',
].join('')
