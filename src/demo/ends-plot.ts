import { workingDayOnOrBefore } from '../kernel/calendar.ts'
import { addDays, isBefore } from '../kernel/plain-date.ts'
import type { Term } from './amounts.ts'
import { figures, payments } from './figures-plot.ts'
import { followUpsOver } from './follow-ups.ts'
import * as group from './group-moves.ts'
import { meetingsHeld } from './meetings-plot.ts'
import type { Move } from './moves.ts'
import { forestEvaluation, forestFinal } from './profiles/forest.ts'
import { evaluated, finallyReported, followedUp, legsOf, throughTheBoard } from './report-legs.ts'
import type { RunningKey } from './running-stories.ts'
import type { Setting } from './setting.ts'
import type { Told } from './told.ts'

function followUps(setting: Setting, about: RunningKey, term: Term): Told[] {
  return followUpsOver(setting, term).flatMap((year, index) => followedUp(about, { ...year, term, index }))
}

/** Close to its end, and nobody has begun the final report. */
export function garage(setting: Setting, term: Term): Told[] {
  const on = workingDayOnOrBefore(addDays(setting.today, -60))
  const said = { notes: 'Vi talade om vad som händer efter sista dagen.', nextStep: 'Vi väntar på besked.' }
  return [
    ...followUps(setting, 'garage', term),
    ...figures(setting, { about: 'garage', term }),
    ...group.meets({ about: 'garage', on }, 'steering', said),
  ]
}

/** In its last year: one side has answered the evaluation, the other has begun. */
export function quilt(setting: Setting, term: Term): Told[] {
  const about = 'quilt'
  const on = (days: number) => addDays(setting.today, -days)
  const answer =
    (who: 'representative' | 'coordinator' | 'foreman', days: number) =>
    ([key, text]: [string, string], index: number) => ({
      ...({ about, who, on: on(days), time: `18:${10 + index}` } as const),
      page: `/utvardering/svar/${key}`,
      fields: { text, ...chosen[key] },
    })
  const begin: Move = {
    about,
    who: 'coordinator',
    on: on(20),
    time: '09:00',
    page: '/utvardering',
    fields: {},
  }
  const handIn: Move = {
    ...{ about, who: 'representative', on: on(8), time: '19:30' },
    page: '/utvardering/lamna',
    fields: {},
  }
  return [
    ...followUps(setting, about, term),
    ...figures(setting, { about, term }),
    ...meetingsHeld(setting, term, about),
    begin,
    ...Object.entries(answers).map(answer('representative', 8)),
    handIn,
    ...Object.entries(foremansAnswers).map(answer('foreman', 5)),
    { ...handIn, who: 'foreman', on: on(5) },
    group.notesRisk(
      { about, on: on(25) },
      {
        ...{ ...hissen, owner: setting.place.colleagues.host },
        by: addDays(setting.today, 25),
      },
    ),
    ...Object.entries(begun).map(answer('coordinator', 3)),
  ]
}

const answers: Record<string, string> = {
  carriedOut: 'Träffpunkten har varit öppen två dagar i veckan, hela tiden utom två veckor i juli.',
  goals: 'Fler kommer än vi hoppades. Målet om nya värdar nådde vi först i år.',
  contributions: 'Alla har gett det de lovade. Den ideella tiden blev större än vi trodde.',
  economy: 'Pengarna har räckt. Tolkarna kostade mindre, maten mer.',
  learning: 'Samtalen börjar vid symaskinen. Den som får ett uppdrag kommer tillbaka.',
  challenge: 'Ensamheten finns kvar, men många har fått någon att ringa.',
  targetGroup: 'Gästerna säger att de sover bättre de dagar de har varit här.',
  equality: 'Fyra av fem som kommer är kvinnor. Vi vill nå fler män.',
  unexpected: 'Barnbarnen började komma med, och stannade.',
  recommendation: 'Vi vill fortsätta, med en dag till i veckan.',
}
/** What the foundation has answered: it drives those who cannot walk. */
const foremansAnswers: Record<string, string> = {
  carriedOut: 'Vår buss har gått varje tisdag och onsdag. Nitton personer åker med, tolv när vi började.',
  goals: 'Målet om gäster nås. Målet om tio värdar gäller mest de andra, vi har förare.',
  contributions: 'Fyra förare lovade vi, fem blev det. Kommunen och de andra gav det de sa.',
  economy: 'Bussen kostar oss ungefär 30 000 kronor om året. Det har ingen frågat efter tidigare.',
  learning: 'Den som blir hämtad två gånger börjar gå själv den tredje. Inte alla, men fler än vi trodde.',
  challenge: 'Tre av våra resande hade inte varit ute på en vinter. Nu åker de varje vecka.',
  targetGroup: 'De säger att resan är det bästa, för då får de sitta bredvid någon.',
  equality: 'Som minst av fyra parter blir man lätt tyst. I arbetsgruppen har vi blivit hörda.',
  unexpected: 'Att förarna stannade kvar och lärde sig sy.',
  recommendation: 'Fortsätt, och räkna in bussen i budgeten nästa gång.',
}
const hissen = {
  ...{ kind: 'deviation', text: 'Hissen stod still i nio dagar och två gäster fick vända i trappan' },
  measure: 'Be hyresvärden om ett nödnummer och en bärstol i entrén',
}
/** What the municipality has answered so far. */
const begun: Record<string, string> = {
  carriedOut: 'Dagarna har hållits. Under hösten stod lokalen tom i tre veckor när golvet lades om.',
  goals: 'Besöken ligger över målet. Nya värdar kom det färre än vi räknade med de två första åren.',
  contributions: 'Lokalen och pengarna kom i tid. Vår egen personal hann med mindre än vi hade lovat.',
  economy: 'Varje besök har kostat mindre än på våra egna träffpunkter.',
}
const chosen: Record<string, Record<string, string>> = {
  equality: { choice: 'e2' },
  recommendation: { choice: 'change' },
}

/** Ended on its day some weeks ago: part of the closing list is done, and the last account is awaited. */
export function forest(setting: Setting, term: Term): Told[] {
  const about = 'forest'
  const item = (key: string, note: string, time: string): Move => ({
    ...{ about, who: 'coordinator', on: addDays(term.end, 12), time },
    page: `/avslut/lista/${key}`,
    fields: { done: 'ja', note },
  })
  return [
    ...followUps(setting, about, term),
    ...payments(setting, { about, term }),
    ...evaluated(about, addDays(term.end, -300), forestEvaluation),
    ...finallyReported(about, { nth: 1, opened: addDays(term.end, -170), choice: 'end' }, forestFinal),
    ...legsOf(about, [[addDays(term.end, 1), 'staff', 'expire']]),
    item('premises', 'Nycklarna till förrådet är lämnade.', '09:00'),
    item('targetGroup', 'Familjerna vet att scouterna tar över eftermiddagarna.', '09:10'),
  ]
}

/** The association has asked to end early, and the proposal to the board is being written. */
export function wheels(setting: Setting, term: Term): Told[] {
  const about = 'wheels'
  const asked = addDays(setting.today, -12)
  const fields = {
    ground: 'Tolv av våra tjugo instruktörer har flyttat, och vi klarar inte kurserna med dem som är kvar.',
    noticedOn: asked,
    endsOn: addDays(setting.today, 110),
    settlement:
      'Cyklarna går till fritidsgården. Det som inte har använts av årets pengar betalar vi tillbaka.',
  }
  return [
    ...followUps(setting, about, term),
    ...payments(setting, { about, term }),
    { about, who: 'chair', on: asked, time: '20:15', page: '/avslut/fortida', fields },
  ]
}

/** Ended early by the board's decision; both have had the reasons. */
export function cinema(setting: Setting, term: Term): Told[] {
  const about = 'cinema'
  const day = (days: number) => addDays(setting.today, -days)
  const request = {
    ...{ ground: 'Folkets hus rivs, och det finns ingen annan lokal.', noticedOn: day(150) },
    endsOn: day(40),
  }
  const ended = { endsOn: day(40), settlement: 'Projektorn säljs och pengarna delas lika.' }
  return [
    ...followUps(setting, about, term).filter(({ on }) => isBefore(on, day(150))),
    ...payments(setting, { about, term }, day(40)),
    ...legsOf(about, [[day(150), 'chair', 'request-early-end', request]]),
    ...throughTheBoard(about, { track: 'earlyEnd-1', memo: 'approve-other-memo', decided: day(90) }),
    ...legsOf(about, [
      [day(39), 'staff', 'end-early', ended],
      [day(38), 'staff', 'give-end-feedback'],
    ]),
  ]
}
