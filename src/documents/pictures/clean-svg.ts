import { create } from 'xmlbuilder2'
import { ok, type Result, refused } from '../../kernel/result.ts'
import type { PictureRefusal } from './refusal.ts'
import { attributesOf, classesIn, type Rules } from './svg-attributes.ts'

// An SVG can hold programs, pages, other files and much else. Ours is written anew from what we know to be harmless; a
// picture that needs more than that is refused, so that nobody's logo comes out as half of itself.

const shapes = ['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']
const paints = ['defs', 'linearGradient', 'radialGradient', 'stop', 'clipPath']
const known = new Set(['svg', ...shapes, ...paints])
/** Says something of the file, and draws nothing. */
const quiet = new Set(['metadata', 'title', 'desc', 'style'])
const svgName = 'http://www.w3.org/2000/svg'
const mostElements = 5000

type Node = {
  nodeType: number
  localName?: string
  namespaceURI?: string | null
  nodeValue: string | null
  childNodes: Iterable<Node>
  attributes?: Iterable<{ name: string; value: string }>
}

class Forbidden extends Error {}

/** The picture written anew. */
export function cleanSvg(text: string): Result<Uint8Array, PictureRefusal> {
  const declared = /<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/i.exec(text)
  if (declared !== null && !isHarmlessDoctype(text)) return forbidden(declared[0])
  const root = rootOf(text.replace(plainDoctype, ''))
  if (root === null) return refused({ reason: 'damaged' })
  try {
    const rules = classesIn(styleIn(root))
    if (rules === null) return forbidden('<style>')
    const count = { elements: 0 }
    return ok(Buffer.from(written(root, { rules, count, isRoot: true })))
  } catch (fault) {
    if (fault instanceof Forbidden) return forbidden(fault.message)
    throw fault
  }
}

/** The declaration that drawing programs write, which names the format and nothing of its own. */
const plainDoctype = /<!DOCTYPE svg PUBLIC "[^"<>]*"\s+"[^"<>]*"\s*>/

function isHarmlessDoctype(text: string): boolean {
  return !/<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/i.test(text.replace(plainDoctype, ''))
}

function forbidden(named: string) {
  return refused<PictureRefusal>({ reason: 'forbidden', named })
}

function rootOf(text: string): Node | null {
  if (!/<\/svg\s*>\s*(<!--[^>]*-->\s*)*$/.test(text)) return null
  try {
    const { node } = create(text.trim()).root()
    const root = node as unknown as Node
    return root.localName === 'svg' && root.namespaceURI === svgName ? root : null
  } catch {
    return null
  }
}

function styleIn(node: Node): string {
  const inside = [...node.childNodes].filter(({ nodeType }) => nodeType === 1)
  const own = node.localName === 'style' ? [...node.childNodes].map((one) => one.nodeValue ?? '') : []
  return [...own, ...inside.map(styleIn)].join('\n')
}

type Writing = { rules: Rules; count: { elements: number }; isRoot: boolean }

function written(node: Node, writing: Writing): string {
  const name = node.localName ?? ''
  writing.count.elements += 1
  if (writing.count.elements > mostElements) throw new Forbidden(`> ${mostElements} element`)
  if (node.namespaceURI !== svgName || quiet.has(name)) return ''
  if (!known.has(name) || (name === 'svg' && !writing.isRoot)) throw new Forbidden(`<${name}>`)
  const outcome = attributesOf([...(node.attributes ?? [])], writing.rules)
  if (typeof outcome === 'string') throw new Forbidden(outcome)
  const attributes = writing.isRoot ? rootAttributes(outcome) : outcome
  const inside = [...node.childNodes].filter(({ nodeType }) => nodeType === 1)
  const content = inside.map((one) => written(one, { ...writing, isRoot: false })).join('')
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`
}

/** A picture without a size of its own gets the one it was drawn in. */
function rootAttributes({ viewBox, width, height, ...own }: Record<string, string>): Record<string, string> {
  const drawn = viewBox ?? `0 0 ${parseFloat(width ?? '')} ${parseFloat(height ?? '')}`
  const [, , across, down] = drawn.trim().split(/[\s,]+/)
  if (!(Number(across) > 0 && Number(down) > 0)) throw new Forbidden('viewBox')
  return { xmlns: svgName, viewBox: drawn, width: `${across}`, height: `${down}`, ...own }
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
