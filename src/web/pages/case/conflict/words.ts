import { phrases } from '../../../words.ts'
import type { Names } from '../consideration/words.ts'

export const words = phrases({
  sv: {
    title: 'Jäv',
    lead: 'Den som är jävig, alltså har egna intressen eller nära band i saken, får inte handlägga eller besluta. Säg till själv: då kan du läsa ärendet men inte göra något i det.',
    onBothSides:
      'Du företräder också en organisation som är part i ärendet. För den offentliga parten kan du därför läsa ärendet men inte göra något i det.',
    declaredAlready: 'Du har anmält jäv i det här ärendet. Du kan läsa det men inte göra något i det.',
    ground: 'Vad är det som gör dig jävig?',
    groundHint: ({ StaffUnit, director }: Names) =>
      `Skriv kort, utan uppgifter om andras privatliv. ${StaffUnit}, ${director} och revisorn kan läsa det.`,
    groundMissing: 'Skriv vad som gör dig jävig.',
    declare: 'Anmäl jäv',
    declared: 'Du har anmält jäv. Från och med nu kan du läsa ärendet men inte göra något i det.',
    list: 'Anmält jäv i ärendet',
    none: 'Ingen har anmält jäv i ärendet.',
    since: (day: string) => `Sedan ${day}`,
    until: (day: string) => `Hävt ${day}`,
    lift: (name: string) => `Häv jävet för ${name}`,
    reasons: 'Varför gäller jävet inte längre?',
    reasonsMissing: 'Skriv varför jävet hävs.',
    lifted: 'Jävet är hävt.',
  },
  en: {
    title: 'Conflict of interest',
    lead: 'Whoever has interests of their own or close ties in a matter may not handle or decide it. Say so yourself: you can then read the case but do nothing in it.',
    onBothSides:
      'You also represent an organisation that is a party to the case. For the public party you can therefore read the case but do nothing in it.',
    declaredAlready:
      'You have declared a conflict of interest in this case. You can read it but do nothing in it.',
    ground: 'What is your conflict of interest?',
    groundHint: ({ StaffUnit, director }: Names) =>
      `Write briefly, with nothing about the private lives of others. ${StaffUnit}, ${director} and the auditor can read it.`,
    groundMissing: 'Write what your conflict of interest is.',
    declare: 'Declare a conflict of interest',
    declared:
      'You have declared a conflict of interest. From now on you can read the case but do nothing in it.',
    list: 'Declared in the case',
    none: 'Nobody has declared a conflict of interest in the case.',
    since: (day: string) => `Since ${day}`,
    until: (day: string) => `Lifted ${day}`,
    lift: (name: string) => `Lift it for ${name}`,
    reasons: 'Why does it no longer hold?',
    reasonsMissing: 'Write why it is lifted.',
    lifted: 'The conflict of interest is lifted.',
  },
})
