export type Memo = {
  matter: string
  decisions: readonly string[]
  sections: readonly { heading: string; text: string }[]
  attachments: readonly string[]
}

const money = {
  heading: 'Ekonomi',
  text: 'Nämndens del ryms inom budgeten för fritid och förebyggande arbete.',
}
const children = {
  heading: 'Barnets bästa',
  text: 'Deltagarna har själva varit med och format verksamheten. Den är trygg att komma till och kostar ingenting.',
}

/** What the administration proposed to the board, by the step that approved the proposal. */
export const memoTexts: Readonly<Record<string, Memo>> = {
  'approve-sign-memo': {
    matter: 'Att teckna överenskommelse om idéburet offentligt partnerskap',
    decisions: [
      'Nämnden godkänner förslaget till överenskommelse.',
      'Nämnden ger stadsdelsdirektören i uppdrag att skriva under.',
    ],
    sections: [
      {
        heading: 'Parterna',
        text: 'Parterna har mötts, granskat förutsättningarna och skrivit överenskommelsen tillsammans.',
      },
      money,
      children,
      {
        heading: 'Bedömning',
        text: 'Parterna når tillsammans fler än var och en för sig. Granskningen visade inga hinder.',
      },
    ],
    attachments: ['Förslag till överenskommelse med budget', 'Granskning', 'Parternas ställningstaganden'],
  },
  'approve-follow-up-memo': {
    matter: 'Uppföljning av idéburet offentligt partnerskap {year}',
    decisions: ['Nämnden godkänner uppföljningen.'],
    sections: [
      {
        heading: 'Året som gått',
        text: 'Verksamheten har varit öppen som planerat, och fler har kommit varje kvartal.',
      },
      money,
      { heading: 'Bedömning', text: 'Båda parter har gett det som de lovade. Styrgruppen vill fortsätta.' },
    ],
    attachments: ['Parternas rapporter', 'Ekonomisk redovisning'],
  },
  'approve-final-memo': {
    matter: 'Slutrapport för partnerskapet',
    decisions: ['Nämnden godkänner slutrapporten.', 'Nämnden tar ställning till vad som händer sedan.'],
    sections: [
      {
        heading: 'Resultat',
        text: 'Målen är i huvudsak nådda. Utvärderingen visar vad parterna ser lika och olika på.',
      },
      money,
      { heading: 'Bedömning', text: 'Parternas ställningstaganden om fortsättningen följer med ärendet.' },
    ],
    attachments: ['Slutrapport', 'Utvärdering', 'Ställningstaganden om omförhandling'],
  },
  'approve-bridging-memo': {
    matter: 'Kort förlängning av överenskommelsen',
    decisions: ['Nämnden förlänger överenskommelsen tills slutrapporten kan behandlas.'],
    sections: [
      {
        heading: 'Skäl',
        text: 'Slutrapporten blev inte klar i tid. Utan en kort förlängning står deltagarna utan sina samtal medan den skrivs.',
      },
    ],
    attachments: [],
  },
  'approve-other-memo': {
    matter: 'Förtida avslut av partnerskapet',
    decisions: ['Nämnden godkänner att överenskommelsen upphör i förtid.'],
    sections: [
      { heading: 'Skäl', text: 'Folkets hus rivs, och parterna har inte funnit någon annan lokal.' },
      { heading: 'Uppgörelse', text: 'Projektorn säljs och pengarna delas lika. Deltagarna har fått veta.' },
    ],
    attachments: ['Begäran om förtida avslut'],
  },
}
