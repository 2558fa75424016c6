/** What a board is asked about. */
export type Matter = 'sign' | 'followUp' | 'finalReport' | 'earlyEnd' | 'bridging'

type Outcome = 'approved' | 'rejected' | 'referredBack'
/** `memoBack`: referred back for the memo alone, where that takes another way than the content. */
type NextSteps = Record<Matter, Record<Outcome, readonly string[]> & { memoBack?: readonly string[] }>

type Asked = Record<Matter, (name: string) => string>

/** What the board dealt with, as it stands in a sentence. */
export const asked: Record<'sv' | 'en', Asked> = {
  sv: {
    sign: (name) => `överenskommelsen ${name}`,
    followUp: (name) => `uppföljningen av ${name}`,
    finalReport: (name) => `slutrapporten för ${name}`,
    earlyEnd: (name) => `frågan om att avsluta ${name} i förtid`,
    bridging: (name) => `överbryggningen för ${name}`,
  },
  en: {
    sign: (name) => `the agreement ${name}`,
    followUp: (name) => `the follow-up of ${name}`,
    finalReport: (name) => `the final report on ${name}`,
    earlyEnd: (name) => `the early end of ${name}`,
    bridging: (name) => `the bridging of ${name}`,
  },
}

/** What happens now, after each answer of the board: after its yes to an agreement the parties sign, after others they do not. */
export const nextSteps: Record<'sv' | 'en', NextSteps> = {
  sv: {
    sign: {
      approved: [
        'Ni skriver under just den text som nämnden beslutade om. Vi hör av oss om hur det går till.',
        'Partnerskapet börjar på den dag som står i överenskommelsen.',
      ],
      rejected: [
        'Ärendet avslutas. Allt som finns i det är kvar och går att läsa.',
        'Vill ni tala om beslutet, eller om andra sätt att samverka? Hör av er, så bokar vi ett samtal.',
        'Om förutsättningarna ändras kan ni lämna ett nytt initiativ.',
      ],
      referredBack: [
        'Vi går igenom det som ska ändras tillsammans med er.',
        'Parterna skriver om texten tillsammans och tar ställning på nytt.',
        'Därefter går ärendet till nämnden igen.',
      ],
      memoBack: [
        'Överenskommelsens text är densamma. Vi skriver om vårt förslag till nämnden.',
        'Därefter går ärendet till nämnden igen.',
      ],
    },
    followUp: {
      approved: [
        'Uppföljningen är klar för det här året, och partnerskapet går vidare.',
        'Det som ni skrev att ni justerar tar styrgruppen hand om.',
      ],
      rejected: [
        'Överenskommelsen gäller fortfarande.',
        'Vi svarar nämnden tillsammans, med en ny uppföljning som säger vad vi gör åt det som nämnden pekar på.',
        'Båda parter lämnar sina delar på nytt, styrgruppen godkänner och ärendet går till nämnden igen.',
      ],
      referredBack: [
        'Vi går igenom det som ska ändras tillsammans med er.',
        'Styrgruppen godkänner uppföljningen på nytt.',
        'Därefter går ärendet till nämnden igen. Under tiden gäller överenskommelsen.',
      ],
      memoBack: [
        'Uppföljningen står fast så som styrgruppen har godkänt den. Vi skriver om vårt förslag till nämnden.',
        'Därefter går ärendet till nämnden igen. Under tiden gäller överenskommelsen.',
      ],
    },
    finalReport: {
      approved: [
        'Nämnden har tagit ställning till slutrapporten och till det som föreslogs om tiden efter den sista dagen.',
        'Överenskommelsen gäller till sin sista dag. Ska den omförhandlas hör vi av oss om hur.',
      ],
      rejected: [
        'Överenskommelsen gäller till sin sista dag.',
        'Vill ni tala om beslutet och om det som händer sedan? Hör av er, så bokar vi ett samtal.',
      ],
      referredBack: [
        'Vi går igenom det som ska ändras tillsammans med er.',
        'Slutrapporten godkänns på nytt, och därefter går ärendet till nämnden igen.',
        'Under tiden gäller överenskommelsen.',
      ],
      memoBack: [
        'Slutrapporten står fast så som styrgruppen har godkänt den. Vi skriver om vårt förslag till nämnden.',
        'Därefter går ärendet till nämnden igen. Under tiden gäller överenskommelsen.',
      ],
    },
    earlyEnd: {
      approved: [
        'Dagen efter den sista skriver vi in att partnerskapet är slut, och alla parter får ett brev om det.',
        'Vi går igenom det som återstår tillsammans: den sista redovisningen, pengar som är kvar, lokaler och nycklar.',
      ],
      rejected: ['Partnerskapet fortsätter. Överenskommelsen gäller som förut.'],
      referredBack: [
        'Vi går igenom det som ska ändras tillsammans med er.',
        'Därefter går ärendet till nämnden igen. Under tiden gäller överenskommelsen.',
      ],
    },
    bridging: {
      approved: [
        'Överenskommelsen får den nya sista dagen när båda parter har skrivit under överbryggningen.',
      ],
      rejected: ['Överenskommelsen förlängs inte. Den gäller till sin sista dag.'],
      referredBack: [
        'Vi går igenom det som ska ändras tillsammans med er.',
        'Därefter går ärendet till nämnden igen. Under tiden gäller överenskommelsen.',
      ],
    },
  },
  en: {
    sign: {
      approved: [
        'You sign exactly the text that the board decided on. We will be in touch about how.',
        'The partnership begins on the day that the agreement says.',
      ],
      rejected: [
        'The case is closed. Everything in it is kept and can be read.',
        'Would you like to talk about the decision, or about other ways to work together? Contact us and we will find a time.',
        'If the conditions change you can hand in a new initiative.',
      ],
      referredBack: [
        'We go through what has to change together with you.',
        'The parties rewrite the text together and take new stances.',
        'After that the case goes to the board again.',
      ],
      memoBack: [
        'The text of the agreement is the same. We rewrite our proposal to the board.',
        'After that the case goes to the board again.',
      ],
    },
    followUp: {
      approved: [
        'The follow-up is done for this year, and the partnership goes on.',
        'The steering group takes care of what you wrote that you will adjust.',
      ],
      rejected: [
        'The agreement is still in force.',
        'We answer the board together, with a new follow-up that says what we do about what the board points to.',
        'Both parties hand in their parts anew, the steering group approves and the case goes to the board again.',
      ],
      referredBack: [
        'We go through what has to change together with you.',
        'The steering group approves the follow-up anew.',
        'After that the case goes to the board again. Meanwhile the agreement is in force.',
      ],
      memoBack: [
        'The follow-up stands as the steering group has approved it. We rewrite our proposal to the board.',
        'After that the case goes to the board again. Meanwhile the agreement is in force.',
      ],
    },
    finalReport: {
      approved: [
        'The board has decided on the final report and on what was proposed for the time after the last day.',
        'The agreement is in force until its last day. If it is to be renegotiated we will be in touch about how.',
      ],
      rejected: [
        'The agreement is in force until its last day.',
        'Would you like to talk about the decision and about what comes after? Contact us and we will find a time.',
      ],
      referredBack: [
        'We go through what has to change together with you.',
        'The final report is approved anew, and after that the case goes to the board again.',
        'Meanwhile the agreement is in force.',
      ],
      memoBack: [
        'The final report stands as the steering group has approved it. We rewrite our proposal to the board.',
        'After that the case goes to the board again. Meanwhile the agreement is in force.',
      ],
    },
    earlyEnd: {
      approved: [
        'The day after the last one we record that the partnership has ended, and all the parties get a letter.',
        'We go through what remains together: the last account, money that is left, premises and keys.',
      ],
      rejected: ['The partnership goes on. The agreement is in force as before.'],
      referredBack: [
        'We go through what has to change together with you.',
        'After that the case goes to the board again. Meanwhile the agreement is in force.',
      ],
    },
    bridging: {
      approved: ['The agreement has its new last day when both parties have signed the bridging.'],
      rejected: ['The agreement is not prolonged. It is in force until its last day.'],
      referredBack: [
        'We go through what has to change together with you.',
        'After that the case goes to the board again. Meanwhile the agreement is in force.',
      ],
    },
  },
}

type AfterOwn = Record<'approved' | 'rejected', (inForceUntil: string) => readonly string[]>

/** What happens after a yes or a no to the agreement that is to follow one in force: that one stands. */
export const afterOwn: Record<'sv' | 'en', AfterOwn> = {
  sv: {
    approved: (until) => [
      'Ni skriver under just den text som nämnden beslutade om. Vi hör av oss om hur det går till.',
      `Den nya överenskommelsen börjar gälla den dag som står i den. Den nuvarande gäller till dess, längst till och med ${until}.`,
    ],
    rejected: (until) => [
      `Överenskommelsen som gäller nu står fast, till och med ${until}.`,
      'Vill ni tala om beslutet, eller om vad som händer sedan? Hör av er, så bokar vi ett samtal.',
    ],
  },
  en: {
    approved: (until) => [
      'You sign exactly the text that the board decided on. We will be in touch about how.',
      `The new agreement takes effect on the day that it says. The present one is in force until then, at the latest until ${until}.`,
    ],
    rejected: (until) => [
      `The agreement that is in force now stands, until ${until}.`,
      'Would you like to talk about the decision, or about what comes after? Contact us and we will find a time.',
    ],
  },
}
