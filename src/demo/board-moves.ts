import { addDays } from '../kernel/plain-date.ts'
import type { Move, When } from './moves.ts'

const track = '/namnd/sign-1'

/** The organisation's signatory says yes in the board's own words; then director and head of administration. */
export function saysYes(when: When, who: 'chair' | 'director' | 'adminHead'): Move {
  const time = { chair: '19:10', director: '19:20', adminHead: '19:30' }[who]
  const words = 'Enligt stadgarna företräder jag föreningen. Styrelsen ställer sig bakom förslaget.'
  const fields = { answer: 'yes', ...(who === 'chair' && { ground: 'signatory', words }) }
  return { ...when, who, time, page: '/stallningstagande', fields }
}

export function opens(when: When): Move {
  return { ...when, who: 'director', time: '19:40', page: '/namnd', action: '/namnd/oppnande', fields: {} }
}

/** What the case cannot say by itself, section by section. */
export function writesMemo(when: When): Move[] {
  return Object.entries(memoTexts).map(([section, body], index) => ({
    ...when,
    who: 'staff' as const,
    time: `09:${10 + index}`,
    page: `${track}/forslag/${section}`,
    fields: { body },
  }))
}

const memoTexts = {
  economy:
    'Nämndens del ryms inom budgeten för fritid och förebyggande arbete. Föreningen bidrar med ledare och ideell tid. Beloppen framgår av bilagan.',
  children:
    'Partnerskapet ger fler unga en trygg plats och vuxna att vända sig till. Unga har varit med i idémötena.',
  equality:
    'Verksamheten följer upp hur många flickor och pojkar som kommer och ändrar arbetssätt om det blir ojämnt.',
  accessibility: 'Lokalen nås med rullstol och kollektivtrafik. Information finns på lätt svenska.',
  legal: 'Granskningen visade inga hinder. Reglerna för kommuner, upphandling och statsstöd har prövats.',
  opinion: 'Förvaltningen bedömer att parterna tillsammans når fler än var och en för sig.',
}

export function handsInMemo(when: When): Move {
  return { ...when, who: 'staff', time: '10:00', page: `${track}/forslag`, fields: {} }
}

export function approvesMemo(when: When): Move {
  return { ...when, who: 'director', time: '11:00', page: `${track}/godkannande`, fields: {} }
}

export function dispatches(when: When, fields: { meetingOn?: string } = {}): Move {
  return { ...when, who: 'boardSecretary', time: '13:00', page: `${track}/utskick`, fields }
}

/** `extra` when the board has no meeting in its calendar that day. */
export function decides(when: When, extra = false): Move {
  const said = { outcome: 'approved', paragraph: '§ 87', decidedOn: when.on }
  const fields = { ...said, ...(extra && { extraMeeting: 'ja' }) }
  return { ...when, who: 'boardSecretary', time: '20:30', page: `${track}/beslut`, fields }
}

/** The minutes are approved the day before. */
export function announces(when: When): Move {
  const fields = { approvedOn: addDays(when.on, -1), announcedOn: when.on }
  return { ...when, who: 'boardSecretary', time: '10:00', page: `${track}/protokoll`, fields }
}
