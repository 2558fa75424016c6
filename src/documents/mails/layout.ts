import { html } from 'hono/html'
import type { Language } from '../../kernel/language.ts'
import type { Letter, Part } from './letter.ts'

type Frame = { name: string; signedBy: string; language: Language }

const words = {
  sv: { hello: (name: string) => (name ? `Hej ${name},` : 'Hej,'), regards: 'Vänliga hälsningar' },
  en: { hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'), regards: 'Kind regards' },
}

/** The letter as plain text: an empty line between its parts. */
export function textOf({ parts, action, after = [] }: Letter, { name, signedBy, language }: Frame): string {
  const { hello, regards } = words[language]
  const link = action ? [`${action.label}:\n${action.url}`] : []
  const body = [
    hello(name),
    ...parts.map(textPart),
    ...link,
    ...after.map(textPart),
    `${regards}\n${signedBy}`,
  ]
  return `${body.filter(Boolean).join('\n\n')}\n`
}

function textPart(part: Part): string {
  return typeof part === 'string' ? part : part.list.map((item) => `- ${item}`).join('\n')
}

/** The letter as one simple HTML page: real headings are not needed in a few lines, real lists and links are. */
export function htmlOf(letter: Letter, { name, signedBy, language }: Frame): string {
  const { hello, regards } = words[language]
  const { subject, parts, action, after = [] } = letter
  return String(html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;padding:24px;font-family:Inter,Arial,sans-serif;font-size:16px;line-height:1.6;color:#1b2430">
<div style="max-width:36em">
<p>${hello(name)}</p>
${parts.map(htmlPart)}
${action ? html`<p><a href="${action.url}" style="${button}">${action.label}</a></p>` : ''}
${action ? html`<p style="color:#4b5766;font-size:14px">${action.url}</p>` : ''}
${after.map(htmlPart)}
<p>${regards}<br>${signedBy}</p>
</div>
</body>
</html>
`)
}

const button =
  'display:inline-block;padding:10px 18px;border-radius:4px;background:#005a70;color:#ffffff;text-decoration:none;font-weight:600'

function htmlPart(part: Part) {
  if (typeof part === 'string') return html`<p>${linked(part)}</p>\n`
  return html`<ul>${part.list.map((item) => html`<li>${linked(item)}</li>`)}</ul>\n`
}

/** An address in running text becomes a link; all else is escaped. */
function linked(text: string) {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+)/)
  return pieces.map((piece, index) => (index % 2 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`))
}
