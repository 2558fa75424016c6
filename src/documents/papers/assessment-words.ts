/** The words of the director's letter. */
export const phrases = {
  sv: {
    title: (name: string) => `Svar på ert initiativ: ${name}`,
    kind: 'Bedömning',
    greeting: (name: string) => (name ? `Hej ${name},` : 'Hej,'),
    thanks: (name: string) =>
      `Tack för ert initiativ ${name}, för mötet och för det arbete ni har lagt ner. Jag har läst övervägandet och gjort min bedömning.`,
    verdictTitle: 'Min bedömning',
    verdict: {
      goOn: () => 'Vi går vidare tillsammans. Nästa steg är granskningen.',
      decline: () => 'Vi går inte vidare med ett idéburet offentligt partnerskap den här gången.',
      otherForm: (form: string) => `En annan form passar bättre än ett partnerskap: ${form}.`,
    },
    reasons: 'Därför',
    next: 'Så går det vidare',
    steps: {
      goOn: (unit: string) => [
        `${unit} granskar förutsättningarna: att ni är en idéburen organisation, att vi delar värdegrund och att partnerskapet är förenligt med reglerna för kommuner, upphandling och statsstöd.`,
        'Ni får läsa resultatet och kan svara på det innan det är klart.',
        'Därefter bjuder vi in till idémöten, där vi som jämlika parter formar innehåll, mål och finansiering.',
      ],
      decline: (unit: string) => [
        `Vill ni tala om bedömningen eller om andra sätt att samverka? Kontakta ${unit}, så bokar vi ett samtal.`,
        'Om förutsättningarna ändras kan ni ta upp idén igen. Det blir ett nytt ärende som kopplas till det här, så ni slipper börja om från början.',
        'Nämnden får veta vilka initiativ som inte går vidare, och varför.',
      ],
      otherForm: (unit: string) => [
        `${unit} hjälper er att komma rätt. Om ni vill lämnar vi över era handlingar, men bara om ni säger ja till det.`,
        'Om förutsättningarna ändras är ni välkomna med ett nytt initiativ.',
        'Nämnden får veta vilka initiativ som får en annan form, och varför.',
      ],
    },
    closing: 'Vänliga hälsningar',
  },
  en: {
    title: (name: string) => `Answer to your initiative: ${name}`,
    kind: 'Assessment',
    greeting: (name: string) => (name ? `Dear ${name},` : 'Hello,'),
    thanks: (name: string) =>
      `Thank you for your initiative ${name}, for the meeting and for the work that you have put in. I have read the consideration and made my assessment.`,
    verdictTitle: 'My assessment',
    verdict: {
      goOn: () => 'We go on together. The next step is the review.',
      decline: () =>
        'We do not go on with a partnership between civil society and the public sector this time.',
      otherForm: (form: string) => `Another form fits better than a partnership: ${form}.`,
    },
    reasons: 'Why',
    next: 'What happens next',
    steps: {
      goOn: (unit: string) => [
        `${unit} reviews the conditions: that you are an idea-based organisation, that we share values, and that the partnership is compatible with the rules on municipalities, procurement and state aid.`,
        'You will read the result and can answer it before it is final.',
        'After that we invite you to idea meetings, where we as equal parties shape content, goals and funding.',
      ],
      decline: (unit: string) => [
        `Would you like to talk about the assessment or about other ways to work together? Contact ${unit} and we will find a time.`,
        'If the conditions change you can take the idea up again. It becomes a new case that is linked to this one, so you do not have to start from the beginning.',
        'The board is told which initiatives do not go on, and why.',
      ],
      otherForm: (unit: string) => [
        `${unit} helps you to find the right way. If you wish we hand over your documents, but only if you say yes to it.`,
        'If the conditions change you are welcome with a new initiative.',
        'The board is told which initiatives get another form, and why.',
      ],
    },
    closing: 'Kind regards',
  },
}
