import { phrases } from '../../words.ts'

/** The same in short sentences and everyday words, one thought on each line. */
export const easyWords = phrases({
  sv: {
    title: 'Om IOP på lätt svenska',
    lead: 'Här står det viktigaste med korta meningar.',
    back: 'Läs mer om IOP',
    parts: [
      {
        title: 'Vad är ett IOP?',
        lines: [
          'IOP betyder idéburet offentligt partnerskap.',
          'Det är ett samarbete.',
          'En förening och en kommun arbetar tillsammans.',
          'De vill lösa ett problem som ingen klarar ensam.',
          'Båda hjälper till. Båda bestämmer.',
          'Det är inte ett köp. Kommunen beställer inte något av föreningen.',
        ],
      },
      {
        title: 'Vad kan ni bidra med?',
        lines: ['Det behöver inte vara pengar.', 'Det kan vara tid, personal, en lokal eller det ni kan.'],
      },
      {
        title: 'Så går det till',
        steps: [
          'Ni berättar om er idé.',
          'Ni träffar kommunen {within}.',
          'Kommunen tänker igenom idén. Ni får svar med skäl.',
          'Säger kommunen ja, prövar den om allt följer lagen.',
          'Ni skriver tillsammans hur ni ska arbeta.',
          'Ni säger ja eller nej. Sedan beslutar nämnden. Nämnden är politiker.',
          'Ni skriver under. Arbetet börjar.',
          'Varje år berättar ni tillsammans hur det går.',
          'I god tid före slutet bestämmer ni: fortsätta eller sluta.',
        ],
      },
      {
        title: 'Om det blir nej',
        lines: [
          'Ni får veta varför.',
          'Ni får tips om en annan väg, om det finns en.',
          'Ni får komma tillbaka med en ny idé.',
        ],
      },
      {
        title: 'Tänk på det här',
        lines: [
          'Det ni lämnar in kan andra få läsa.',
          'Skriv aldrig personnummer.',
          'Skriv inget om enskilda personer som ni hjälper.',
        ],
      },
      {
        title: 'Behöver du hjälp?',
        lines: [
          'Ring eller mejla kommunen. Adressen står på sidan Kontakt.',
          'Du kan be att få texten uppläst eller på ett annat sätt.',
        ],
      },
    ] as readonly { title: string; lines?: readonly string[]; steps?: readonly string[] }[],
    idea: 'Berätta om er idé',
    contact: 'Kontakt',
  },
  en: {
    title: 'About IOP in easy words',
    lead: 'The most important things in short sentences.',
    back: 'Read more about IOP',
    parts: [
      {
        title: 'What is an IOP?',
        lines: [
          'IOP is short for idéburet offentligt partnerskap. It is Swedish.',
          'It is a way to work together.',
          'An association and a municipality work together.',
          'They want to solve a problem that nobody can solve alone.',
          'Both help. Both decide.',
          'It is not a purchase. The municipality does not order anything from the association.',
        ],
      },
      {
        title: 'What can you give?',
        lines: ['It need not be money.', 'It can be time, staff, a room or what you know.'],
      },
      {
        title: 'How it works',
        steps: [
          'You tell about your idea.',
          'You meet the municipality {within}.',
          'The municipality thinks about the idea. You get an answer and the reasons.',
          'If the answer is yes, it checks that everything follows the law.',
          'Together you write how you will work.',
          'You say yes or no. Then the board decides. The board is politicians.',
          'You sign. The work begins.',
          'Every year you tell together how it goes.',
          'In good time before the end you decide: go on or stop.',
        ],
      },
      {
        title: 'If the answer is no',
        lines: [
          'You are told why.',
          'You are told of another way, if there is one.',
          'You may come back with a new idea.',
        ],
      },
      {
        title: 'Think of this',
        lines: [
          'Others may be able to read what you hand in.',
          'Never write personal identity numbers.',
          'Do not write about single people whom you help.',
        ],
      },
      {
        title: 'Do you need help?',
        lines: [
          'Call or write to the municipality. The address is on the page Contact.',
          'You can ask to have the text read aloud or in another form.',
        ],
      },
    ],
    idea: 'Tell us about your idea',
    contact: 'Contact',
  },
})
