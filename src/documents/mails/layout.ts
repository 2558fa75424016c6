import { html } from 'hono/html'
import type { OwnMailWords } from '../../domain/own-words.ts'
import type { Language } from '../../domain/text.ts'
import type { Letter, Linked, Part } from './letter.ts'

export type Frame = {
  name: string
  signedBy: string
  language: Language
  /** The body's own words in the place of ours, and beside them. */
  own?: OwnMailWords | undefined
}

const words = {
  sv: { hello: (name: string) => (name ? `Hej ${name},` : 'Hej,'), regards: 'Vänliga hälsningar' },
  en: { hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'), regards: 'Kind regards' },
}

/** The letter as plain text: an empty line between its parts. */
export function textOf({ parts, action, after = [] }: Letter, frame: Frame): string {
  const { greeting, paragraph, signature } = framed(frame)
  const link = action ? [`${action.label}:\n${action.url}`] : []
  const body = [greeting, ...parts.map(textPart), ...link, ...after.map(textPart), paragraph, signature]
  return `${body.filter(Boolean).join('\n\n')}\n`
}

/** How a mail begins and ends: in the body's own words where it has written some. */
function framed({ name, signedBy, language, own }: Frame) {
  const { hello, regards } = words[language]
  return {
    greeting: own?.greeting ?? hello(name),
    paragraph: own?.paragraph ?? '',
    signature: own?.signature ?? `${regards}\n${signedBy}`,
  }
}

function textPart(part: Part): string {
  return typeof part === 'string' ? part : part.list.map((item) => `- ${textItem(item)}`).join('\n')
}

function textItem(item: string | Linked): string {
  return typeof item === 'string' ? item : `${item.text}${item.more}\n  ${item.url}`
}

/** The letter as one simple HTML page: real headings are not needed in a few lines, real lists and links are. */
export function htmlOf(letter: Letter, frame: Frame): string {
  const { greeting, paragraph, signature } = framed(frame)
  const { subject, parts, action, after = [] } = letter
  return String(html`<!doctype html>
<html lang="${frame.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;padding:24px;font-family:Inter,Arial,sans-serif;font-size:16px;line-height:1.6;color:#1b2430">
<div style="max-width:36em">
<p>${lines(greeting)}</p>
${parts.map(htmlPart)}
${action ? html`<p><a href="${action.url}" style="${button}">${action.label}</a></p>` : ''}
${action ? html`<p style="color:#4b5766;font-size:14px">${action.url}</p>` : ''}
${after.map(htmlPart)}
${paragraph ? paragraph.split(/\n\s*\n/).map((part) => html`<p>${lines(part)}</p>\n`) : ''}
<p>${lines(signature)}</p>
</div>
</body>
</html>
`)
}

const button =
  'display:inline-block;padding:10px 18px;border-radius:4px;background:#005a70;color:#ffffff;text-decoration:none;font-weight:600'

function htmlPart(part: Part) {
  if (typeof part === 'string') return html`<p>${linked(part)}</p>\n`
  return html`<ul style="padding-left:1.2em">${part.list.map((item) => html`<li style="margin:0 0 8px">${htmlItem(item)}</li>`)}</ul>\n`
}

function htmlItem(item: string | Linked) {
  return typeof item === 'string' ? linked(item) : html`<a href="${item.url}">${item.text}</a>${item.more}`
}

/** Words with their line breaks. */
function lines(text: string) {
  return text.split('\n').map((line, index) => (index === 0 ? linked(line) : html`<br>${linked(line)}`))
}

/** An address in running text becomes a link; all else is escaped. */
function linked(text: string) {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+)/)
  return pieces.map((piece, index) => (index % 2 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`))
}
