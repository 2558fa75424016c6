import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Tillgänglighet',
    lead: 'Alla ska kunna använda de här sidorna. Här står vad som gäller, vad som är prövat och vart du vänder dig när något inte fungerar.',
    status: 'Vad sidan är',
    statusText:
      'Kommunen ansvarar för sin tillgänglighetsredogörelse enligt lagen om tillgänglighet till digital offentlig service. Den här sidan beskriver programvaran Handslag och ersätter inte redogörelsen.',
    works: 'Så är sidorna gjorda',
    worksPoints: [
      'De går att använda utan skript, med bara tangentbord och med skärmläsare.',
      'De går att läsa på en smal telefon, vid 400 procents förstoring, i ljust och mörkt läge och på papper.',
      'Läge och fel sägs med ord, aldrig bara med färg.',
      'Formulär behåller det du har skrivit och säger vad som behöver ändras.',
      'Dokument som Handslag gör är märkta för skärmläsare.',
    ],
    tested: 'Så är de prövade',
    testedText:
      'Målet är WCAG 2.1 nivå AA. Vid varje ändring prövas sidorna automatiskt i en webbläsare, på svenska och engelska. Det hittar inte allt. Ingen utomstående har granskat tillgängligheten än.',
    known: 'Brister som vi känner till',
    knownPoints: [
      'Filer som parterna själva lämnar in är inte alltid tillgängliga.',
      'Namn, platser och inskickade texter står på svenska också på de engelska sidorna.',
    ],
    report: 'Fungerar något inte?',
    reportText:
      'Berätta för kommunen vilken sida det gäller och vad som hände. Där kan du också be att få innehållet på ett annat sätt.',
    noAddress: 'Kommunen har inte lagt in någon adress här än. Den finns på kommunens egen webbplats.',
    supervision:
      'Är du inte nöjd med svaret kan du vända dig till myndigheten som har tillsyn. Det var Digg, Myndigheten för digital förvaltning, när det här skrevs.',
  },
  en: {
    title: 'Accessibility',
    lead: 'Everyone is to be able to use these pages. Here is what applies, what has been tested and where to turn when something does not work.',
    status: 'What this page is',
    statusText:
      'The municipality answers for its accessibility statement under the Swedish act on accessibility to digital public service. This page describes the software Handslag and does not replace the statement.',
    works: 'How the pages are made',
    worksPoints: [
      'They can be used without scripts, by keyboard alone and with a screen reader.',
      'They can be read on a narrow phone, at 400 per cent zoom, in light and dark and on paper.',
      'States and errors are said in words, never by colour alone.',
      'Forms keep what you have written and say what needs to be changed.',
      'Documents that Handslag makes are tagged for screen readers.',
    ],
    tested: 'How they are tested',
    testedText:
      'The aim is WCAG 2.1 level AA. At every change the pages are tested automatically in a browser, in Swedish and English. That does not find everything. Nobody from outside has reviewed the accessibility yet.',
    known: 'Shortcomings that we know of',
    knownPoints: [
      'Files that the parties hand in themselves are not always accessible.',
      'Names, places and texts that people have sent in are in Swedish on the English pages too.',
    ],
    report: 'Does something not work?',
    reportText:
      'Tell the municipality which page it is and what happened. You can also ask there to have the content in another form.',
    noAddress:
      "The municipality has not entered an address here yet. It is on the municipality's own website.",
    supervision:
      'If you are not satisfied with the answer you can turn to the supervising authority. It was Digg, the Agency for Digital Government, when this was written.',
  },
})
