import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MailKind } from '../../domain/mails.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { addDays, parsePlainDate, plainDate } from '../../kernel/plain-date.ts'
import { aMailOrder, sampleContents } from './samples.ts'
import { writeMail } from './write-mail.ts'

describe('a mail', () => {
  for (const content of sampleContents) {
    for (const language of ['sv', 'en'] as const) {
      test(`of the kind ${content.kind} says the same as text and as HTML (${language})`, () => {
        const mail = writeMail(aMailOrder({ content, language }))
        assert.match(mail.html, new RegExp(`^<!doctype html>\n<html lang="${language}">`))
        assert.equal(squeezed(plain(mail.html)), squeezed(mail.text))
        assert.doesNotMatch(mail.text + mail.subject, /undefined|null|\[object/)
        const said = `${mail.subject}\n${mail.text}`
        for (const fact of factsIn(content, language))
          assert.ok(said.includes(fact), `${content.kind} leaves out ${fact}`)
      })
    }
  }

  test('has a sample of every kind', () => {
    const missing: Record<MissingKind, never> = {}
    assert.deepEqual(missing, {})
  })

  test('greets by name and is signed', () => {
    assert.match(
      textOf('messageReceived'),
      /^Hej Amina Diaz,[\s\S]*Vänliga hälsningar\nStabsenheten, Exempelby/,
    )
  })

  test('that answers an initiative gives number, last day and arithmetic', () => {
    assert.match(textOf('initiativeReceipt'), /exe-2026-0014, EXE 2026\/0014/)
    assert.match(
      textOf('initiativeReceipt'),
      /Senast lördag 19 december 2026 .*2026-11-21 \+ 4 veckor = 2026-12-19/,
    )
  })

  test('that answers an initiative says who assesses it', () => {
    assert.match(textOf('initiativeReceipt'), /Sedan bedömer förvaltningschefen om vi går vidare/)
  })

  test('with a sign-in link says how long it works', () => {
    assert.match(textOf('signInLink'), /logga-in\/abc[\s\S]*15 minuter och fungerar en gång/)
  })

  test('that calls to a meeting gives the time in Sweden and carries the invitation', () => {
    const mail = writeMail(aMailOrder({ content: contentOf('meetingCall') }))
    assert.equal(mail.subject, 'Kallelse: Första möte, torsdag 3 december 2026 kl. 17.30')
    assert.equal(mail.calendar?.method, 'REQUEST')
    assert.match(mail.calendar?.text ?? '', /DTSTART:20261203T163000Z/)
  })

  test('that calls off a meeting carries the cancellation', () => {
    assert.equal(writeMail(aMailOrder({ content: contentOf('meetingCancelled') })).calendar?.method, 'CANCEL')
  })

  test('that gathers a day names the most urgent in its subject, and says what lies with others', () => {
    const mail = writeMail(aMailOrder({ content: contentOf('dailyDigest') }))
    assert.equal(mail.subject, 'Påminnelser: Ge besked om bedömningen (Odla ihop) och 2 till')
    assert.match(mail.text, /Det här är aktuellt för dig just nu\.\n\nFörsenat:\n\n- Ge besked/)
    assert.match(mail.text, /Försenat hos andra.*:\n\n- Följa upp året.* Det ligger hos koordinatorn\./s)
    assert.match(mail.text, /- Språkcafé på torget: Nämndens protokoll är justerat\. Och 2 nyheter till\./)
  })

  test('that gathers a day for many partnerships tells the same task once, and counts in its subject', () => {
    const today = plainDate('2026-11-23')
    const task = { task: 'Följa upp året (2026)', due: addDays(today, 3), awaits: null }
    const items = ['Bo', 'Cy', 'Di', 'Ek', 'Fy', 'Gu'].map((caseTitle, index) => ({
      ...{ ...task, caseTitle, url: `https://handslag.example/arende/${index}` },
      ...(index > 3 && { due: addDays(today, -1) }),
    }))
    const settingsUrl = 'https://handslag.example/mitt/installningar'
    const mail = writeMail(aMailOrder({ content: { kind: 'dailyDigest', today, items, settingsUrl } }))
    assert.equal(mail.subject, 'Påminnelser: 2 försenade och 4 den närmaste veckan')
    assert.match(mail.text, /Försenat:\n\n- Följa upp året \(2026\) \(Fy\), skulle ha varit klart/)
    assert.match(
      mail.text,
      /veckan:\n\nFölja upp året \(2026\), senast .*, om 3 dagar:\n\n- Bo\n {2}https:.*\n- Cy\n/,
    )
  })

  test('escapes what people typed', () => {
    const content = { ...contentOf('messageReceived'), from: '<img src=x>' }
    const { html } = writeMail(aMailOrder({ content }))
    assert.match(html, /&lt;img src=x&gt;/)
  })

  test('lets no subject carry a line break', () => {
    const content = { ...contentOf('messageReceived'), caseTitle: 'Ungas\r\nBcc: a@b.example' }
    assert.equal(writeMail(aMailOrder({ content })).subject, 'Nytt meddelande i Ungas Bcc: a@b.example')
  })
})

/** No kind: the types say so. */
type MissingKind = Exclude<MailKind, (typeof sampleContents)[number]['kind']>

/** What a reader must find: names, words, addresses and days; codes are said in words of their own. */
function factsIn(content: object, language: 'sv' | 'en'): string[] {
  return Object.entries(content).flatMap(([key, value]): string[] => {
    if (codes.includes(key)) return []
    if (typeof value === 'number') return [String(value)]
    if (Array.isArray(value)) return value.flatMap((one) => factsIn({ one }, language))
    if (typeof value === 'object' && value !== null) return factsIn(value, language)
    if (typeof value !== 'string') return []
    const day = parsePlainDate(value)
    return [day === null ? value : dateInWords(day, language)]
  })
}

/** Said in words of their own, or told by the calendar part (a meeting) or the day that the mail is sent. */
const codes = ['kind', 'change', 'outcome', 'report', 'today', 'meeting']

function contentOf<Kind extends MailKind>(kind: Kind) {
  const found = sampleContents.find((content) => content.kind === kind)
  if (!found) throw new Error(`No sample of ${kind}`)
  return found
}

function textOf(kind: MailKind): string {
  return writeMail(aMailOrder({ content: contentOf(kind) })).text
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A line of a list that leads somewhere: plain text gives its address last. */
const lineWithLink = /<li[^>]*><a href="([^"]+)">(.*?)<\/li>/g

function plain(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(lineWithLink, '$2 $1 ')
  return body.replace(/<[^>]+>/g, ' ').replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '')
}

/** Only the words: dashes of lists and the colon after a link's name belong to plain text. */
const squeezed = (text: string) =>
  text
    .replace(/^- /gm, '')
    .replace(/:\n/g, ' ')
    .replace(/[\s:]+/g, '')
