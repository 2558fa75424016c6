import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Det du skrev finns kvar',
    goOn: 'Fortsätt',
    typed: 'Det du skrev',
    discarded: 'Det du hade börjat skriva är kastat.',
    begun: 'Det du började skriva',
    begunLead: 'Det är inte skickat, och bara du ser det. Här står orden; val och datum finns i formuläret.',
    discard: 'Kasta det här',
    toForm: 'Till formuläret',
    toMine: 'Till Att göra',
  },
  en: {
    title: 'What you wrote is still here',
    goOn: 'Go on',
    typed: 'What you wrote',
    discarded: 'What you had begun to write is thrown away.',
    begun: 'What you began to write',
    begunLead:
      'It has not been sent, and only you see it. The words are here; choices and dates are in the form.',
    discard: 'Throw this away',
    toForm: 'To the form',
    toMine: 'To my to-do list',
  },
})
