export const sv = {
  optional: '(frivilligt)',
  form: {
    title: 'Begär ut en handling',
    lead: 'Alla får begära allmänna handlingar. Du behöver inte säga vem du är eller vad du ska ha dem till.',
    nobody: 'Här finns ännu ingen myndighet som tar emot begäranden. Hör av dig till din kommun.',
    body: 'Vem har handlingen?',
    wanted: 'Vad vill du ha?',
    wantedHint:
      'Med egna ord, gärna med ärendets nummer. Det du skriver här blir själv en allmän handling: skriv inga personnummer.',
    wantedMissing: 'Skriv vilken eller vilka handlingar du vill ha.',
    wantedDocument: (number: string) => `Handling ${number}`,
    wantedAbout: (title: string) => `Handlingarna om ”${title}”`,
    answer: 'Så får du svaret',
    answerHint:
      'När du har skickat begäran får du en hemlig adress. Där ser du hur det går, och där hämtar du svaret och handlingarna. Du behöver alltså inte fylla i något här.',
    email: 'E-post',
    emailHint: 'Om du vill ha den hemliga adressen med e-post, och kunna få svaret så.',
    other: 'Postadress eller telefon, om du vill ha svaret så',
    send: 'Skicka begäran',
  },
  asked: {
    title: (number: string) => `Din begäran ${number}`,
    waits: 'Vi har tagit emot din begäran och prövar den så snart det går. Svaret kommer på den här sidan.',
    answered: 'Din begäran är besvarad.',
    closed: {
      withdrawn: 'Begäran är avslutad: den har tagits tillbaka.',
      otherwise: 'Begäran är avslutad: den har besvarats på annat sätt.',
    },
    keepTitle: 'Spara adressen till den här sidan',
    keep: 'Bara den som har adressen kan läsa svaret. Den går inte att få igen, så spara den nu. Ge den inte till någon annan.',
    yourRequest: 'Begäran',
    wanted: 'Du bad om',
    received: 'Kom in',
    by: 'Prövas av',
    answer: 'Svaret',
    nothing: 'Inga handlingar lämnas ut.',
    document: (number: number, caseNumber: string) => `Handling ${number} i ärende ${caseNumber}`,
    outcomes: {
      whole: 'Lämnas ut hel.',
      masked: 'Lämnas ut med delar maskade.',
      refused: 'Lämnas inte ut.',
    },
    letter: 'Öppna svaret som PDF',
    decision: 'Skriftligt beslut',
    decisionLead:
      'Vill du ha mer än det här? Begär ett skriftligt beslut. Det säger varför och hur du överklagar, och det kostar inget.',
    wantDecision: 'Begär ett skriftligt beslut',
    decisionWanted: 'Du begärde ett skriftligt beslut',
    decisionDone: 'Vi har tagit emot att du vill ha ett skriftligt beslut.',
    appeal: (body: string) =>
      `Beslutet kan överklagas till kammarrätten. Skriv vad du vill ska ändras och varför, och skicka det till ${body}. Det ska ha kommit in inom tre veckor från den dag då du fick del av beslutet. Följ det som står i beslutet.`,
  },
}
