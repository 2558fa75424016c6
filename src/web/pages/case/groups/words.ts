import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Styrgrupp och arbetsgrupp',
    lead: 'Vilka som sitter i grupperna nu, vad de får besluta om, och vilka som har suttit där förut.',
    change: 'Ändra grupperna',
    changeOwn: 'Ändra vilka som sitter för er',
    coordinator: 'Koordinator',
    nobody: 'ingen är utsedd',
    to: 'till',
    coming: 'Tillträder',
    comingOn: (name: string, group: string, day: string) => `${name}, ${group}, från ${day}`,
    meetings: 'Till gruppernas möten',
  },
  en: {
    title: 'Steering and working group',
    lead: 'Who sits in the groups now, what they may decide, and who has sat there before.',
    change: 'Change the groups',
    changeOwn: 'Change who sits for you',
    coordinator: 'Coordinator',
    nobody: 'nobody has been appointed',
    to: 'to',
    coming: 'Taking their seats',
    comingOn: (name: string, group: string, day: string) => `${name}, ${group}, from ${day}`,
    meetings: 'To the groups’ meetings',
  },
})
