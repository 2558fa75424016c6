import type { Writer } from './letter.ts'

/** To those who answer. */
export const disclosureAsked: Writer<'disclosureAsked'> = ({ number, url }, language) =>
  language === 'sv'
    ? {
        subject: `Begäran ${number} om allmänna handlingar har kommit in`,
        parts: [
          'Någon har begärt handlingar på webben. Svara skyndsamt.',
          'Den som begär behöver inte säga vem den är eller vad handlingarna ska användas till.',
        ],
        action: { label: 'Läs och svara', url },
      }
    : {
        subject: `Request ${number} for public documents has come in`,
        parts: [
          'Somebody has asked for documents on the web. Answer promptly.',
          'Whoever asks need not say who they are or what the documents are for.',
        ],
        action: { label: 'Read and answer', url },
      }

/** To those who answer. */
export const disclosureDecisionWanted: Writer<'disclosureDecisionWanted'> = ({ number, url }, language) =>
  language === 'sv'
    ? {
        subject: `Begäran ${number}: ett skriftligt beslut begärs`,
        parts: [
          'Den som begärde handlingar har läst svaret och vill ha ett skriftligt beslut på det som inte lämnades ut. Beslutet ska säga hur det överklagas.',
        ],
        action: { label: 'Öppna begäran', url },
      }
    : {
        subject: `Request ${number}: a written decision is asked for`,
        parts: [
          'Whoever asked for documents has read the answer and wants a written decision on what was not released. The decision must say how to appeal.',
        ],
        action: { label: 'Open the request', url },
      }

/** To whoever asked on the web and gave an address. */
export const disclosureReceived: Writer<'disclosureReceived'> = ({ number, url }, language) =>
  language === 'sv'
    ? {
        subject: `Vi har tagit emot din begäran ${number} om handlingar`,
        parts: [
          'På den här adressen ser du hur det går, och hämtar svaret och handlingarna. Den som har adressen kan läsa dem: ge den inte till någon annan.',
        ],
        action: { label: 'Se begäran', url },
      }
    : {
        subject: `We have received your request ${number} for documents`,
        parts: [
          'At this address you see how it goes, and fetch the answer and the documents. Whoever has the address can read them: do not give it to anybody else.',
        ],
        action: { label: 'See the request', url },
      }

/** To the same, when the answer or something after it can be read there. */
export const disclosureNews: Writer<'disclosureNews'> = ({ number, url }, language) =>
  language === 'sv'
    ? {
        subject: `Nytt i din begäran ${number} om handlingar`,
        parts: ['Läs det på den hemliga adress som hör till begäran. Ge den inte till någon annan.'],
        action: { label: 'Se begäran', url },
      }
    : {
        subject: `News in your request ${number} for documents`,
        parts: ['Read it at the secret address of the request. Do not give it to anybody else.'],
        action: { label: 'See the request', url },
      }

/** To whoever asked for public documents and wanted the answer by mail. The answer itself and the copies are attached. */
export const disclosureAnswered: Writer<'disclosureAnswered'> = ({ number, copies }, language) =>
  language === 'sv'
    ? {
        subject: `Svar på din begäran ${number} om handlingar`,
        parts: [
          'Du har bett om handlingar. Svaret ligger i den bifogade filen.',
          copies === 0 ? 'Inga handlingar lämnas ut.' : 'Handlingarna som lämnas ut är också bifogade.',
          'Har du frågor om svaret? Vänd dig till oss och säg begärans nummer.',
        ],
      }
    : {
        subject: `Answer to your request ${number} for documents`,
        parts: [
          'You have asked for documents. The answer is in the attached file.',
          copies === 0 ? 'No documents are released.' : 'The documents that are released are attached too.',
          'Do you have questions about the answer? Turn to us and say the number of the request.',
        ],
      }
