import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { eventsIn } from './ical.ts'
import { readMeetings } from './read-file.ts'

const reading = { lead: { memo: 21, dispatch: 9 }, language: 'sv', only: '' } as const
const read = (text: string, only = '') => readMeetings(text, { ...reading, only })

describe('a table of meetings', () => {
  test('is read with the days it gives, and with days worked out where it gives none', () => {
    const { meetings, faults } = read(
      'Sammanträde;Manusstopp;Utskick\n2027-02-25;2027-02-01;2027-02-15\n2027-01-28;;\n',
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(meetings, [
      { date: '2027-01-28', memoStop: '2027-01-07', dispatch: '2027-01-19', computed: true },
      { date: '2027-02-25', memoStop: '2027-02-01', dispatch: '2027-02-15', computed: false },
    ])
  })

  test('says of each row what is wrong with it', () => {
    const { meetings, faults } = read(
      'datum,manusstopp,utskick\n2027-02-30,,\n,2027-01-01,\n2027-03-25,2027-03-20,2027-03-10\n2027-04-22,,\n2027-04-22,,',
    )
    assert.deepEqual(
      faults.map(({ row, fault }) => `${row} ${fault}`),
      [
        '2 ”2027-02-30” är ingen dag. Skriv den så här: 2027-01-28.',
        '3 dagen för sammanträdet saknas.',
        '4 manusstopp, utskick och sammanträde kommer inte i den ordningen.',
        '6 2027-04-22 står två gånger.',
      ],
    )
    assert.equal(meetings.length, 1)
  })

  test('of 20,000 rows, or with formulas for days, says so', () => {
    const many = ['Datum', ...Array.from({ length: 20_000 }, () => '2027-01-14')].join('\n')
    assert.match(read(many).faults[0]?.fault ?? '', /fler än 1000 rader/)
    assert.equal(read('Datum;Manusstopp\n=IDAG();2027-01-04\n2027-01-14;#REF!').faults.length, 2)
  })

  test('without a heading for the day is not guessed at', () => {
    assert.match(read('2027-01-28;2027-01-07\n').faults[0]?.fault ?? '', /ingen kolumn/)
    assert.match(read('"aldrig avslutat').faults[0]?.fault ?? '', /som en tabell/)
  })
})

describe('a calendar file', () => {
  const file = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Nämndsammanträde\\, Jär',
    ' va',
    'DTSTART;TZID="Europe/Stockholm: Sverige":20270128T170000',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20270225',
    'SUMMARY:Nämndsammanträde',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'SUMMARY:Presidium',
    'DTSTART:20270310T233000Z',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

  test('gives the day of each event, in Sweden, however it is written', () => {
    assert.deepEqual(
      eventsIn(file)?.map(({ date, summary }) => `${date} ${summary}`),
      ['2027-01-28 Nämndsammanträde, Järva', '2027-02-25 Nämndsammanträde', '2027-03-11 Presidium'],
    )
  })

  test('is read for the events whose name fits', () => {
    assert.deepEqual(
      read(file, 'nämndsamm').meetings.map(({ date }) => date),
      ['2027-01-28', '2027-02-25'],
    )
    assert.match(read(file, 'fullmäktige').faults[0]?.fault ?? '', /inga händelser/)
  })

  test('gives every day of an event that recurs, without those that are called off', () => {
    const yearly = file.replace(
      'DTSTART;VALUE=DATE:20270225',
      'DTSTART;VALUE=DATE:20270225\r\nRRULE:FREQ=MONTHLY;COUNT=3\r\nEXDATE;VALUE=DATE:20270325',
    )
    assert.deepEqual(
      read(yearly, 'nämndsamm').meetings.map(({ date }) => date),
      ['2027-01-28', '2027-02-25', '2027-04-25'],
    )
  })

  test('that is broken, or without a day in an event, says so', () => {
    assert.match(
      read('BEGIN:VCALENDAR\nBEGIN:VEVENT').faults[0]?.fault ?? '',
      /går inte att läsa|inga händelser/,
    )
    assert.match(read(file.replace('20270225', '20270230')).faults[0]?.fault ?? '', /har ingen dag/)
    const { faults } = read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR')
    assert.deepEqual(faults, [{ row: 0, fault: 'Händelsen ”x” har ingen dag.' }])
  })
})
