import { phrases } from '../../words.ts'

/** The words that a reader meets on the way, each with what it means. The Swedish word stands in the English list too. */
export const glossaryWords = phrases({
  sv: {
    title: 'Ordlista',
    lead: 'Orden som du möter i ett partnerskap, förklarade med vanliga ord.',
    back: 'Tillbaka till Om IOP',
    groups: [
      {
        title: 'Partnerskapet',
        terms: [
          [
            'Idéburet offentligt partnerskap (IOP)',
            'Ett samarbete mellan föreningar och till exempel en kommun, där båda bidrar och bestämmer. Ingen köper något av den andra.',
          ],
          [
            'Idéburen part',
            'Den ideella sidan: en förening, en stiftelse eller ett trossamfund, ibland ett bolag med begränsad vinst.',
          ],
          ['Offentlig part', 'Kommun, nämnd, region eller kommunalt bolag.'],
          [
            'Överenskommelse',
            'Papperet som parterna skriver under. Där står mål, insatser, pengar, tid och hur det kan ta slut.',
          ],
          [
            'Hängavtal',
            'Ett eget avtal vid sidan av, med ett företag som delar ut vinst. Företaget är inte idéburen part.',
          ],
          [
            'Samhällsutmaning',
            'Ett problem som ingen äger eller klarar att lösa ensam. Det ska gå att visa att det finns där ni är.',
          ],
          ['Insats', 'Det en part bidrar med: pengar, personal, lokaler, kunskap eller ideell tid.'],
          ['Samfinansiering', 'Att båda sidor betalar eller bidrar med annat av värde.'],
          ['Målgrupp', 'De som det görs för. Det ska vara öppet för alla i gruppen.'],
        ],
      },
      {
        title: 'På väg dit',
        terms: [
          [
            'Initiativ',
            'Idén som lämnas in. Den kan komma från en förening, en tjänsteperson eller nämnden.',
          ],
          ['Första möte', 'Mötet där ni går igenom idén, villkoren och underlaget. Det hålls {within}.'],
          ['Underlag', 'De papper som organisationen tar med, till exempel årsmötesprotokoll och bokslut.'],
          ['Övervägande', 'Stabsenhetens skriftliga svar på om ett partnerskap är möjligt och lämpligt.'],
          ['Bedömning', 'Direktörens besked om initiativet går vidare, med skäl.'],
          ['Granskning', 'Prövningen av parten, värdegrunden och lagarna.'],
          ['Vägval', 'Valet av form: partnerskap, bidrag, köp eller något annat.'],
          ['Idémöte', 'Möten där parterna tillsammans skriver förslaget till överenskommelse.'],
          ['Samsyn', 'Att parterna är överens om varje avsnitt i texten.'],
          ['Ställningstagande', 'Varje parts ja eller nej.'],
          ['Tjänsteutlåtande', 'Förvaltningens förslag till nämnden.'],
          ['Återremiss', 'Nämnden skickar tillbaka ärendet för att något ska ändras.'],
        ],
      },
      {
        title: 'När partnerskapet pågår',
        terms: [
          ['Styrgrupp', 'De som får besluta för parterna. De träffas minst tre gånger om året.'],
          ['Arbetsgrupp', 'De som sköter det löpande. De träffas minst fyra gånger om året.'],
          ['IOP-koordinator', 'Den som håller ihop ett partnerskap i kommunen och är föreningens väg in.'],
          ['Uppföljning', 'Årets gemensamma genomgång av verksamhet och pengar.'],
          ['Utvärdering', 'Sista årets genomgång av hela perioden: först var för sig, sedan tillsammans.'],
          ['Slutrapport', 'Rapporten om hela tiden, till nämnden senast tre månader före slutet.'],
          ['Omförhandling', 'Samtal om en ny eller ändrad överenskommelse.'],
          [
            'Förtida upphörande',
            'Att partnerskapet tar slut före tiden, på villkor som står i överenskommelsen.',
          ],
        ],
      },
      {
        title: 'Offentliga ord',
        terms: [
          ['Nämnd', 'Förtroendevalda som beslutar. Den lägsta instans som får besluta om ett partnerskap.'],
          ['Förvaltning', 'Tjänstepersonerna som arbetar åt nämnden.'],
          ['Diarium', 'Nämndens lista över sina handlingar. Diarienumret är ärendets nummer där.'],
          ['Manusstopp', 'Sista dagen då ett förslag till nämnden kan lämnas.'],
          ['Statsstöd', 'Offentligt stöd som kan snedvrida konkurrensen. Det prövas i granskningen.'],
          ['Försumbart stöd (de minimis)', 'Små belopp av statsstöd som räknas ihop under tre år.'],
          ['Jäv', 'När någon inte får hantera ett ärende för att det rör personen själv eller någon nära.'],
        ],
      },
    ] as readonly { title: string; terms: readonly (readonly [string, string])[] }[],
  },
  en: {
    title: 'Glossary',
    lead: 'The words that you meet in a partnership, explained in plain words, with the Swedish word beside.',
    back: 'Back to About IOP',
    groups: [
      {
        title: 'The partnership',
        terms: [
          [
            'Idea-based public partnership, IOP (idéburet offentligt partnerskap)',
            'Work together between associations and, say, a municipality, where both contribute and decide. Neither buys anything from the other.',
          ],
          [
            'Idea-based party (idéburen part)',
            'The non-profit side: an association, a foundation or a faith community, at times a company with limited profit.',
          ],
          ['Public party (offentlig part)', 'A municipality, board, region or municipal company.'],
          [
            'Agreement (överenskommelse)',
            'The paper that the parties sign. It holds goals, contributions, money, time and how it may end.',
          ],
          [
            'Side agreement (hängavtal)',
            'An agreement of its own with a company that pays out profit. The company is not an idea-based party.',
          ],
          [
            'Societal challenge (samhällsutmaning)',
            'A problem that nobody owns or manages to solve alone. It must be possible to show that it exists where you are.',
          ],
          [
            'Contribution (insats)',
            'What a party brings: money, staff, premises, knowledge or voluntary time.',
          ],
          ['Co-financing (samfinansiering)', 'Both sides pay, or bring something else of value.'],
          ['Target group (målgrupp)', 'Those it is done for. It is to be open to everyone in the group.'],
        ],
      },
      {
        title: 'On the way there',
        terms: [
          [
            'Initiative (initiativ)',
            'The idea that is handed in. It may come from an association, an official or the board.',
          ],
          [
            'First meeting (första möte)',
            'The meeting where you go through the idea, the conditions and the documents. It is held {within}.',
          ],
          [
            'Documents (underlag)',
            'The papers that the organisation brings, such as annual minutes and accounts.',
          ],
          [
            'Consideration (övervägande)',
            "The staff unit's written answer on whether a partnership is possible and suitable.",
          ],
          ['Assessment (bedömning)', "The director's word on whether the initiative goes on, with reasons."],
          ['Review (granskning)', 'The examination of the party, the value base and the laws.'],
          ['Choice of form (vägval)', 'Partnership, grant, purchase or something else.'],
          ['Idea meeting (idémöte)', 'Meetings where the parties write the draft agreement together.'],
          ['Consensus (samsyn)', 'The parties agree on every section of the text.'],
          ['Stance (ställningstagande)', "Each party's yes or no."],
          ['Board memo (tjänsteutlåtande)', "The administration's proposal to the board."],
          ['Referral back (återremiss)', 'The board sends the matter back to have something changed.'],
        ],
      },
      {
        title: 'While the partnership runs',
        terms: [
          [
            'Steering group (styrgrupp)',
            'Those who may decide for the parties. They meet at least three times a year.',
          ],
          [
            'Working group (arbetsgrupp)',
            'Those who look after the daily work. They meet at least four times a year.',
          ],
          [
            'IOP coordinator (IOP-koordinator)',
            "The one who holds a partnership together in the municipality and is the association's way in.",
          ],
          ['Follow-up (uppföljning)', "The year's joint look at activity and money."],
          [
            'Evaluation (utvärdering)',
            'The final year’s look at the whole period: first apart, then together.',
          ],
          [
            'Final report (slutrapport)',
            'The report on the whole time, to the board at least three months before the end.',
          ],
          ['Renegotiation (omförhandling)', 'Talks on a new or changed agreement.'],
          [
            'Early termination (förtida upphörande)',
            'The partnership ends before its time, on conditions that stand in the agreement.',
          ],
        ],
      },
      {
        title: 'Public words',
        terms: [
          [
            'Board (nämnd)',
            'Elected representatives who decide. The lowest instance that may decide on a partnership.',
          ],
          ['Administration (förvaltning)', 'The officials who work for the board.'],
          [
            'Registry (diarium)',
            "The board's list of its documents. The registry number is the number of the case there.",
          ],
          ['Memo stop (manusstopp)', 'The last day for handing in a proposal to the board.'],
          [
            'State aid (statsstöd)',
            'Public support that may distort competition. It is examined in the review.',
          ],
          ['De minimis aid (försumbart stöd)', 'Small amounts of state aid, added up over three years.'],
          [
            'Conflict of interest (jäv)',
            'When somebody may not handle a case because it concerns themselves or someone close.',
          ],
        ],
      },
    ],
  },
})
