import { phrases } from '../../words.ts'

/** What is said where a request is put right, or closed without an answer from here. */
export const words = phrases({
  sv: {
    correct: {
      title: (number: string) => `Rätta begäran ${number}`,
      lead: 'Ändra det som blev fel när begäran togs emot. Det syns på begäran vem som rättade, när, och vad som stod tidigare.',
      record: 'Spara rättelsen',
      done: 'Begäran är rättad.',
      same: 'Inget var ändrat.',
    },
    corrections: {
      title: 'Rättelser',
      when: 'Dag',
      who: 'Rättad av',
      before: 'Stod tidigare',
      after: 'Står nu',
      asker: 'Uppgifterna om den som begär ändrades.',
    },
    close: {
      title: (number: string) => `Avsluta begäran ${number} utan svar härifrån`,
      lead: 'Inget lämnas ut. Det du har valt att dölja och de maskade filer som inte har lämnats ut tas bort. Det går inte att ångra.',
      as: 'Varför avslutas den?',
      asMissing: 'Välj varför begäran avslutas.',
      ways: {
        withdrawn: 'Den som begärde har tagit tillbaka sin begäran',
        otherwise: 'Besvarad på annat sätt',
      },
      wayHints: {
        withdrawn: 'Bara den som begärde kan ta tillbaka den.',
        otherwise:
          'Till exempel i en annan begäran, eller av en annan myndighet. Ett nej är inte ett annat sätt: lämna det som ett svar, med skäl.',
      },
      reasons: 'Vad har hänt?',
      reasonsHint: 'Hur begäran togs tillbaka, eller var svaret finns. Skriv inte vem som begär.',
      reasonsMissing: 'Skriv vad som har hänt.',
      record: 'Avsluta begäran',
      done: 'Begäran är avslutad.',
    },
    closed: {
      titles: { withdrawn: 'Begäran är återtagen', otherwise: 'Begäran är besvarad på annat sätt' },
      on: {
        withdrawn: (day: string) => `Återtagen ${day}`,
        otherwise: (day: string) => `Besvarad på annat sätt ${day}`,
      },
    },
    toCorrect: 'Rätta uppgifterna om begäran',
    toClose: 'Avsluta utan svar härifrån',
  },
  en: {
    correct: {
      title: (number: string) => `Correct request ${number}`,
      lead: 'Change what was written wrong when the request was taken in. The request shows who corrected it, when, and what it said before.',
      record: 'Save the correction',
      done: 'The request has been corrected.',
      same: 'Nothing was changed.',
    },
    corrections: {
      title: 'Corrections',
      when: 'Day',
      who: 'Corrected by',
      before: 'Before',
      after: 'Now',
      asker: 'The details of whoever asks were changed.',
    },
    close: {
      title: (number: string) => `Close request ${number} without an answer from here`,
      lead: 'Nothing is released. What you have chosen to hide, and masked files that have not been released, are removed. It cannot be undone.',
      as: 'Why is it closed?',
      asMissing: 'Choose why the request is closed.',
      ways: { withdrawn: 'Whoever asked has withdrawn the request', otherwise: 'Answered in another way' },
      wayHints: {
        withdrawn: 'Only whoever asked can withdraw it.',
        otherwise:
          'For example in another request, or by another authority. A no is not another way: give it as an answer, with reasons.',
      },
      reasons: 'What has happened?',
      reasonsHint: 'How the request was withdrawn, or where the answer is. Do not write who asks.',
      reasonsMissing: 'Write what has happened.',
      record: 'Close the request',
      done: 'The request has been closed.',
    },
    closed: {
      titles: {
        withdrawn: 'The request has been withdrawn',
        otherwise: 'The request was answered in another way',
      },
      on: {
        withdrawn: (day: string) => `Withdrawn ${day}`,
        otherwise: (day: string) => `Answered in another way ${day}`,
      },
    },
    toCorrect: 'Correct the details of the request',
    toClose: 'Close without an answer from here',
  },
})
