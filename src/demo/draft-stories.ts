import type { DemoIdea } from './idea.ts'

/** Ideas whose agreement is being written, or has been agreed. */
export const draftIdeas = {
  studio: {
    from: 'chair',
    title: 'Studion i Tensta',
    challenge: 'Unga som vill göra musik och film har ingenstans att vara, och få vuxna att fråga (exempel).',
    target: 'Unga mellan 13 och 20 år i Tensta',
    idea: 'En studio som unga driver med ledare, öppen tre kvällar i veckan.',
    ownResources: 'Två ledare, utrustning och ett nätverk av musiker.',
    need: 'Lokal, en fritidsledare på halvtid och medel till ledarnas tid.',
    period: 'Tre år',
    access: '',
  },
  bridge: {
    from: 'chair',
    title: 'Bryggan till arbete',
    challenge: 'Unga vuxna utan nätverk får sällan sitt första jobb (exempel).',
    target: 'Unga mellan 18 och 24 år i Rinkeby och Tensta',
    idea: 'Mentorer, studiebesök och sommarjobb tillsammans med verksamheterna.',
    ownResources: 'Trettio mentorer och en samordnare.',
    need: 'Platser för sommarjobb, en handledare och medel till samordnaren.',
    period: 'Tre år från hösten 2027',
    access: '',
  },
} as const satisfies Record<string, DemoIdea>

/** How many days ago each of them came in. */
export const draftAgo = { studio: 64, bridge: 82 } as const satisfies Record<keyof typeof draftIdeas, number>

/** What the parties have written where the template leaves room. */
export const draftTexts: Readonly<Record<string, string>> = {
  challenge:
    'Många unga här saknar ett sammanhang efter skolan. Skolorna, fritidsgården och föreningen ser samma sak: de som har en vuxen att prata med klarar sig bättre. Enligt exempelstatistiken för stadsdelen saknar var åttonde ung både arbete och studier.',
  need: 'Kommunen har lokaler och kontakt med skolorna men når inte de unga på kvällarna. Föreningen har de ungas förtroende men varken lokal eller pengar till fler ledare. Ingen av oss klarar det ensam, och därför gör vi det tillsammans.',
  goals:
    'Syftet med partnerskapet är att fler unga ska ha en vuxen att vända sig till och något att göra som de själva har valt.',
  target:
    'Verksamheten är till för unga i stadsdelen och är öppen för alla i målgruppen. Ingen behöver vara medlem för att delta, och det kostar ingenting.',
  commitments:
    '### Den offentliga parten\n\n- Ordnar lokal och en fritidsledare på halvtid.\n- Har kontakten med skolorna.\n\n### Den idéburna parten\n\n- Leder verksamheten tre kvällar i veckan.\n- Rekryterar och utbildar ledare.\n\n### Tillsammans\n\n- Vi planerar, leder och följer upp arbetet tillsammans.',
  aid: 'Partnerskapet är inte ett köp av en tjänst: parterna har utformat innehållet tillsammans, alla bidrar med resurser och ingen beställer av den andra.\n\nGranskningen kom fram till att verksamheten är lokal och utan avgifter, och därför inte påverkar handeln.',
  safety:
    'Den idéburna parten begär utdrag ur belastningsregistret av alla som arbetar med barn. Båda parter har försäkring för sin verksamhet.',
  earlyEnd:
    '### Uppsägning\n\nEn part kan säga upp överenskommelsen skriftligt med sex månaders uppsägningstid om förutsättningarna har ändrats väsentligt. Innan dess tar parterna upp frågan i styrgruppen.\n\n### Hävning\n\nEn part kan häva överenskommelsen omedelbart om den andra parten i väsentlig grad bryter mot den och inte rättar sig inom trettio dagar efter en skriftlig begäran.\n\n### Återbetalning\n\nMedel som inte har använts betalas tillbaka inom tre månader efter att överenskommelsen har upphört.',
}
