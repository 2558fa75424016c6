import { phrases } from '../../words.ts'

/** How many cases changed hands, and who sees to those that are left: "avdelningschefen". */
type Done = { name: string; count: number; left: number; head: string }

const sv = {
  title: 'Lämna över en koordinators ärenden',
  lead: 'Alla ärenden byter koordinator på en gång. Varje ärende får en registrerad anteckning, och båda parter får veta det.',
  nobody: 'Ingen koordinerar något ärende än',
  nobodyBody: 'När någon är koordinator går det att lämna över ärendena härifrån.',
  from: 'Vem lämnar över?',
  fromMissing: 'Välj vem som lämnar över.',
  cases: (count: number) => (count === 1 ? '1 ärende' : `${count} ärenden`),
  to: 'Vem tar över?',
  toMissing: 'Välj vem som tar över.',
  same: 'Den som tar över behöver vara någon annan än den som lämnar över.',
  noCandidates:
    'Det finns ingen annan koordinator i förvaltningen. Den som sköter personer och uppdrag behöver ge någon det uppdraget först.',
  reasons: 'Varför lämnas ärendena över?',
  reasonsHint: 'Båda parter läser det. Skriv inget om hälsa eller annat privat.',
  reasonsMissing: 'Skriv kort varför.',
  save: 'Lämna över ärendena',
  none: (name: string) => `${name} koordinerar inget ärende där du får utse koordinator.`,
  done: ({ name, count, left, head }: Done) =>
    `${name} är nu koordinator i ${count === 1 ? 'ett ärende' : `${count} ärenden`}.${left === 0 ? '' : ` ${left === 1 ? 'Ett ärende' : `${left} ärenden`} kan du inte lämna över. Det gör ${head}.`}`,
  head: 'avdelningschefen',
  back: 'Till ärendena',
}

const en: typeof sv = {
  title: 'Hand over a coordinator’s cases',
  lead: 'All cases change coordinator at once. Each case gets a registered note, and both parties are told.',
  nobody: 'Nobody coordinates a case yet',
  nobodyBody: 'When somebody is a coordinator their cases can be handed over from here.',
  from: 'Who hands over?',
  fromMissing: 'Choose who hands over.',
  cases: (count) => (count === 1 ? '1 case' : `${count} cases`),
  to: 'Who takes over?',
  toMissing: 'Choose who takes over.',
  same: 'Whoever takes over needs to be somebody else than the one who hands over.',
  noCandidates:
    'There is no other coordinator in the administration. Whoever keeps people and assignments needs to give somebody that assignment first.',
  reasons: 'Why are the cases handed over?',
  reasonsHint: 'Both parties read it. Write nothing about health or other private matters.',
  reasonsMissing: 'Write briefly why.',
  save: 'Hand over the cases',
  none: (name) => `${name} coordinates no case where you may appoint the coordinator.`,
  done: ({ name, count, left, head }) =>
    `${name} is now the coordinator of ${count === 1 ? '1 case' : `${count} cases`}.${left === 0 ? '' : ` ${left === 1 ? 'One case' : `${left} cases`} you cannot hand over: ${head} does.`}`,
  head: 'the head of the department',
  back: 'To the cases',
}

export const words = phrases({ sv, en })
