import { bullets, heading, paragraph } from '../documents/blocks.ts'
import type { Block } from '../documents/model.ts'
import type { DemoIdea } from './idea.ts'

/** What a paper of long ago can speak of: the idea as it came in. */
export type Told = Pick<DemoIdea, 'challenge' | 'target' | 'idea' | 'ownResources' | 'need'>

/** What stood in the papers of steps that are long over, in the words of the idea they are about. */
export const legTexts: Readonly<Record<string, (idea: Told) => readonly Block[]>> = {
  'call-first-meeting': ({ idea }) => [
    paragraph(`Ni har berättat om er idé: ${begun(idea)} Nu vill vi träffa er och tala om den tillsammans.`),
    paragraph('Vi ses klockan 17.00–18.30 i Medborgarhuset, sal 3, Exempelgatan 1.'),
    bullets(
      'Er idé och vad den bygger på',
      'Vad ett partnerskap är och vilka villkor som gäller',
      'Nästa steg',
    ),
  ],
  'hold-first-meeting': ({ challenge, idea, ownResources, need }) => [
    heading('Vad vi talade om'),
    paragraph(challenge),
    paragraph(`Organisationen beskrev idén: ${begun(idea)}`),
    heading('Vad var och en kan bidra med'),
    bullets(`Organisationen: ${begun(ownResources)}`, `Det som behövs från oss: ${begun(need)}`),
    heading('Nästa steg'),
    paragraph('Stabsenheten skriver övervägandet. Organisationen lämnar det underlag som saknas.'),
  ],
  'submit-consideration': ({ challenge, target, idea }) => [
    heading('Utmaningen'),
    paragraph(challenge),
    heading('Varför ett partnerskap är möjligt'),
    paragraph(`Målgruppen är ${begun(target)}. ${idea}`),
    paragraph('Ingen av parterna klarar det ensam, ingen säljer detta i dag, och båda bidrar i flera år.'),
    heading('Slutsats'),
    paragraph('Det finns förutsättningar för ett partnerskap.'),
  ],
  'assess-proceed': ({ challenge, ownResources }) => [
    heading('Bedömning'),
    paragraph('Vi går vidare till granskning.'),
    heading('Skäl'),
    paragraph(
      `${challenge} Idén hör till nämndens uppdrag, och organisationen bidrar själv: ${begun(ownResources)}`,
    ),
  ],
  'give-assessment-feedback': ({ idea }) => [
    paragraph(`Direktören har bedömt er idé: ${begun(idea)} Vi går vidare till granskning.`),
    paragraph('Behovet är tydligt, idén hör till nämndens uppdrag och båda parter bidrar.'),
    paragraph('I granskningen kan vi be er om fler uppgifter. Ni får alltid svara innan något blir klart.'),
  ],
  'pass-review': () => [
    heading('Det som har granskats'),
    bullets(
      'Organisationen är idéburen: stadgarna säger det och verksamheten visar det.',
      'Två har bedömt värdegrunden var för sig och kommit fram till samma sak.',
      'Verksamheten hör till nämndens uppdrag och är öppen för alla i målgruppen.',
      'Kännetecknen på ett köp har gåtts igenom ett för ett. Inget av dem väger över.',
      'Statsstödet bedöms när beloppen är kända.',
    ),
    heading('Slutsats'),
    paragraph('Partnerskap är en lämplig form. Inga villkor behövs.'),
  ],
  'give-review-feedback': () => [
    paragraph('Granskningen är klar. Vi ser inga hinder för ett partnerskap.'),
    paragraph('Nu ses vi i idémöten och formar innehållet tillsammans.'),
  ],
  'call-first-idea-meeting': ({ idea }) => [
    paragraph(`Nu formar vi partnerskapet tillsammans. Vi utgår från idén: ${begun(idea)}`),
    bullets('Vad vill vi lösa tillsammans?', 'Vad bidrar var och en med?', 'Hur vet vi att det blir bättre?'),
  ],
  'hold-idea-meeting': ({ target, ownResources, need }) => [
    heading('Det vi är överens om'),
    bullets(
      `Vi vänder oss till ${begun(target)}.`,
      `Föreningens del: ${begun(ownResources)}`,
      `Kommunens del: ${begun(need)}`,
      'Vi räknar besök varje vecka och frågar deltagarna två gånger om året.',
    ),
    heading('Nästa steg'),
    paragraph('Vi skriver överenskommelsen. Ett möte räckte, eftersom alla såg samma sak.'),
  ],
  'assess-aid': () => [
    heading('Bedömning'),
    paragraph('Verksamheten är öppen, avgiftsfri och lokal. Den säljs inte på någon marknad.'),
    paragraph('Det är därför inget statligt stöd.'),
  ],
  'sign-agreement': () => [
    paragraph('Överenskommelsen är undertecknad i den lydelse som nämnden har beslutat om.'),
  ],
  'hand-in-report-part': () => [
    heading('Det som har gjorts'),
    paragraph('Verksamheten har varit öppen som planerat, utom i juli. Fler har kommit varje kvartal.'),
    heading('Det som har kostat'),
    paragraph('Pengarna har gått till ledarnas tid, material och resor. Inget är kvar.'),
  ],
  'approve-report': () => [
    heading('Styrgruppens bedömning'),
    paragraph('Samarbetet fungerar och behövs. Båda parter har gett det som de lovade.'),
    heading('Inför nästa år'),
    paragraph('Fler av deltagarna utbildas till ledare.'),
  ],
  'hand-in-evaluation': () => [
    heading('Vad har vi lärt oss?'),
    paragraph('Att de som kommer vill vara med och bestämma, och att det tar ett år att bygga förtroende.'),
    heading('Vad skulle vi göra annorlunda?'),
    paragraph('Vi skulle ha börjat med kvällarna och väntat med helgerna.'),
  ],
  'conclude-evaluation': () => [
    heading('Det vi ser lika på'),
    paragraph('Målgruppen nås, och arbetet har gått att hålla även när någon har slutat.'),
    heading('Det vi ser olika på'),
    paragraph(
      'Föreningen vill växa till ett kvarter till. Kommunen vill först se vad som händer med lokalen.',
    ),
  ],
  'take-renewal-stance': () => [paragraph('Vi har nått målen tillsammans, och behovet finns kvar.')],
  'request-early-end': () => [
    paragraph(
      'Folkets hus rivs, och det finns ingen annan lokal. Vi ber därför att överenskommelsen får upphöra i förtid.',
    ),
    paragraph('Projektorn säljs och pengarna delas lika.'),
  ],
}

/** As it reads within a sentence. */
function begun(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
