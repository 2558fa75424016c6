import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import type { MeetingInvitation } from '../domain/meeting-invitation.ts'
import { invitationText } from './meeting-invitation.ts'

describe('an invitation to a meeting', () => {
  test('is a request with stable uid, sequence and times in UTC', () => {
    const { fields } = read(anInvitation())
    assert.deepEqual(
      ['METHOD', 'UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'STATUS'].map((name) => fields.get(name)),
      [
        'REQUEST',
        'm-1@example',
        '0',
        '20261121T100000Z',
        '20261203T163000Z',
        '20261203T180000Z',
        'CONFIRMED',
      ],
    )
  })

  test('is cancelled under the same uid with a higher sequence', () => {
    const { fields } = read(anInvitation({ method: 'CANCEL', sequence: 2 }))
    assert.deepEqual(
      ['METHOD', 'UID', 'SEQUENCE', 'STATUS'].map((name) => fields.get(name)),
      ['CANCEL', 'm-1@example', '2', 'CANCELLED'],
    )
  })

  test('names the organiser and every attendee', () => {
    const { lines } = read(anInvitation())
    assert.ok(lines.some((line) => /^ORGANIZER;CN="Sara Berg":mailto:sara@example$/i.test(line)))
    assert.equal(lines.filter((line) => /^ATTENDEE;.*RSVP=TRUE.*:mailto:/i.test(line)).length, 2)
  })

  test('has CRLF line ends and no line above 75 octets', () => {
    const text = invitationText(anInvitation({ title: 'Åäö 🙂 och så vidare '.repeat(20) }))
    assert.doesNotMatch(text, /[^\r]\n/)
    assert.ok(text.endsWith('END:VCALENDAR\r\n'))
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  })

  test('keeps the words through folding and escaping', () => {
    const title = 'Möte: villkor; plan, "nästa" \\ steg '.repeat(4).trim()
    const { fields } = read(anInvitation({ title, description: 'Rad 1\nRad 2' }))
    assert.equal(unescaped(fields.get('SUMMARY')), title.replaceAll('"', '”'))
    assert.equal(unescaped(fields.get('DESCRIPTION')), 'Rad 1\nRad 2\nhttps://moten.example/1')
  })

  test('is read by ical.js as it was written, åäö and line breaks too', () => {
    const title = 'Möte: villkor; plan, nästa steg '.repeat(4).trim()
    const text = invitationText(anInvitation({ title, description: 'Rad 1\nRad 2' }))
    const [found] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const event = new ICAL.Event(found)
    assert.deepEqual([event.summary, event.uid, event.attendees.length], [title, 'm-1@example', 2])
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-12-03T16:30:00.000Z')
    assert.match(event.description, /^Rad 1\nRad 2/)
  })

  test('lets no name begin a line of its own', () => {
    const { lines } = read(anInvitation({ organiser: { name: 'A\r\nMETHOD:CANCEL', email: 'a@example' } }))
    assert.equal(lines.filter((line) => line.startsWith('METHOD')).length, 1)
  })

  test('begins and ends what it opens', () => {
    const { lines } = read(anInvitation())
    const frame = lines.filter((line) => /^(BEGIN|END):/.test(line))
    assert.deepEqual(frame, ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'])
  })
})

function anInvitation(given: Partial<MeetingInvitation> = {}): MeetingInvitation {
  return {
    method: 'REQUEST',
    uid: 'm-1@example',
    sequence: 0,
    madeAt: '2026-11-21T10:00:00Z',
    startsAt: '2026-12-03T16:30:00Z',
    endsAt: '2026-12-03T18:00:00Z',
    title: 'Första möte',
    description: 'Vi lär känna varandra.',
    link: 'https://moten.example/1',
    organiser: { name: 'Sara Berg', email: 'sara@example' },
    attendees: [
      { name: 'Amina Diaz', email: 'amina@example' },
      { name: 'Omar Ek', email: 'omar@example' },
    ],
    ...given,
  }
}

function read(invitation: MeetingInvitation) {
  const lines = invitationText(invitation)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
  const fields = new Map(
    lines.map((line) => [line.split(/[:;]/)[0] ?? '', line.slice(line.indexOf(':') + 1)]),
  )
  return { lines, fields }
}

function unescaped(text = '') {
  return text.replace(/\\([nN;,\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}
