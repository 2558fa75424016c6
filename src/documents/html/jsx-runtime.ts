import type { HtmlEscapedString } from 'hono/utils/html'

export type { JSX } from 'hono/jsx/jsx-runtime'

type Props = Readonly<Record<string, unknown>>
type Component = (props: Props) => unknown
type Tag = string | Component

/** Text, or what has been written as bytes already. */
type Piece = string | Uint8Array

/** What has been written so far, and what comes before it. */
type Page = { text: string; before: (Piece | Promise<readonly Piece[]>)[] }

/** An element that is written as HTML when asked for: what every tag of a view becomes. */
class Tagged {
  readonly tag: Tag
  readonly props: Props
  readonly isEscaped = true

  constructor(tag: Tag, props: Props) {
    this.tag = tag
    this.props = props
  }

  /** Its HTML; promised when something in it has to be waited for. */
  toString(): string {
    const pieces = piecesOf(this)
    return (pieces instanceof Promise ? pieces.then(textOf) : textOf(pieces)) as string
  }
}

/** HTML as bytes, which a view takes in as it is. */
class Written {
  readonly bytes: Uint8Array
  readonly isEscaped = true

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  toString(): string {
    return Buffer.from(this.bytes).toString()
  }
}

/** What the translation of a view calls for each tag. */
export function jsx(tag: Tag, props: Props): HtmlEscapedString {
  return new Tagged(tag, props) as unknown as HtmlEscapedString
}

export { jsx as jsxs }

/** Children without an element around them. */
export function Fragment({ children }: Props): unknown {
  return children
}

/** Text that is HTML already, and stands as it is. */
export function raw(html: string): HtmlEscapedString {
  return Object.assign(new String(html), { isEscaped: true as const }) as unknown as HtmlEscapedString
}

/** Bytes that are HTML already: a page is given them without being written as text in between. */
export function written(bytes: Uint8Array): HtmlEscapedString {
  return new Written(bytes) as unknown as HtmlEscapedString
}

/** A view's HTML as bytes, in memory of their own. */
export async function bytesOf(...views: unknown[]): Promise<Buffer<ArrayBuffer>> {
  const pieces = await piecesOf(views)
  const lengths = pieces.map((piece) => (typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length))
  const bytes = Buffer.allocUnsafeSlow(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') bytes.write(piece, at)
    else bytes.set(piece, at)
    at += lengths[index] ?? 0
  }
  return bytes
}

/** Text with the signs that mean something in HTML written as entities. */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => entities[sign] ?? sign) : text
}

function piecesOf(child: unknown): readonly Piece[] | Promise<readonly Piece[]> {
  const page: Page = { text: '', before: [] }
  write(child, page)
  const pieces = [...page.before, page.text]
  return pieces.every(isPiece) ? pieces : Promise.all(pieces).then((all) => all.flat())
}

function isPiece(piece: Piece | Promise<unknown>): piece is Piece {
  return !(piece instanceof Promise)
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : String(new Written(piece)))).join('')
}

function write(child: unknown, page: Page): void {
  if (typeof child === 'string') page.text += escaped(child)
  else if (child === null || child === undefined || typeof child === 'boolean') return
  else if (child instanceof Tagged) writeTagged(child, page)
  else if (Array.isArray(child)) for (const one of child) write(one, page)
  else if (child instanceof Promise) place(child.then(piecesOf), page)
  else if (child instanceof Written) place(child.bytes, page)
  else page.text += isEscaped(child) ? String(child) : escaped(String(child))
}

function isEscaped(child: unknown): boolean {
  return child instanceof String && 'isEscaped' in child
}

function place(piece: Uint8Array | Promise<readonly Piece[]>, page: Page): void {
  // told to whoever waits for the page; not once more when another part of it failed first
  if (piece instanceof Promise) piece.catch(() => {})
  page.before.push(page.text, piece)
  page.text = ''
}

function writeTagged({ tag, props }: Tagged, page: Page): void {
  if (typeof tag === 'string') writeElement(tag, props, page)
  else write(tag(props), page)
}

function writeElement(tag: string, props: Props, page: Page): void {
  page.text += `<${tag}`
  for (const name in props) if (name !== 'children') writeAttribute(name, props[name], page)
  if (empty.has(tag)) {
    page.text += '/>'
    return
  }
  page.text += '>'
  write(props.children, page)
  page.text += `</${tag}>`
}

function writeAttribute(name: string, value: unknown, page: Page): void {
  if (typeof value === 'string') page.text += ` ${name}="${escaped(value)}"`
  else if (value === null || value === undefined) return
  else if (typeof value === 'boolean' && switches.has(name)) page.text += value ? ` ${name}=""` : ''
  else page.text += ` ${name}="${escaped(String(value))}"`
}

const special = /[&<>'"]/
const everySpecial = /[&<>'"]/g
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
}
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const switches = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden ' +
    'inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'
  ).split(' '),
)
