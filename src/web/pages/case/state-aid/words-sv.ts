export const sv = {
  title: 'Statsstöd',
  ofBridging:
    'Det här gäller överbryggningen. Den är ett nytt stöd: det intygas, bedöms och registreras för sig, bredvid överenskommelsens.',
  lead: 'Här prövar ni om det som organisationen får är statsstöd och om det ryms under taken. Verktyget räknar. En person drar slutsatsen.',
  partyLead:
    'Det som de offentliga parterna bidrar med kan räknas som statsstöd. Därför intygar ni vilket försumbart stöd ni har fått förut, och den offentliga sidan bedömer om det nya stödet ryms.',
  unchecked: 'Inte kontrollerat',
  uncheckedText: (source: string) => `Inte kontrollerat mot källan av en person. Källa: ${source}.`,
  declarationTitle: 'Intyg om försumbart stöd',
  declarationNone: 'Inte lämnat.',
  declarationOtherwise:
    'Bedöms stödet som försumbart kan överenskommelsen inte skrivas under förrän intyget är lämnat.',
  declarationAsked: (on: string, by: string | null) =>
    by === null ? `Kommunen bad om intyget ${on}.` : `Kommunen bad om intyget ${on}. Lämna det senast ${by}.`,
  declarationAskedOf: (on: string, by: string | null) =>
    by === null ? `Ni bad om intyget ${on}.` : `Ni bad om intyget ${on}, senast ${by}.`,
  declarationMade: (on: string, by: string) => `Lämnat ${on} av ${by}.`,
  declare: 'Lämna intyget',
  declareAnew: 'Lämna ett nytt intyg',
  prepare: 'Fyll i intyget',
  ask: 'Be om intyg',
  askAgain: 'Påminn om intyget',
  declaredNone: 'Inget försumbart stöd de senaste tre åren.',
  declaredGrants: 'Stöd som organisationen har intygat',
  declaredLinks: 'Organisationen uppger att den hör ihop med:',
  giver: 'Givare',
  receiver: 'Mottagare',
  grantedOn: 'Dag',
  regime: 'Förordning',
  amount: 'Belopp',
  askTitle: 'Be om intyg om försumbart stöd',
  askLead: (names: string) =>
    `${names} får en uppgift i tjänsten och ett mejl. Intyget behövs innan överenskommelsen skrivs under.`,
  askBy: 'Lämnas senast',
  askByPast: 'Dagen har varit. Välj i dag eller en dag framåt.',
  askSend: 'Be om intyget',
  asked: 'Organisationen har fått uppgiften att lämna intyget.',
  askNotNow: 'Intyget kan inte begäras nu',
  back: 'Till sidan om statsstöd',
  conclusionTitle: 'Slutsats',
  conclusionNone: 'Ingen har dragit någon slutsats än.',
  conclusionParty: 'Kommunen har inte bedömt stödet än. Ni ser slutsatsen och skälen här.',
  concluded: (by: string, on: string) => `Bedömt av ${by} ${on}.`,
  readPaper: 'Läs bedömningen',
  earlier: 'Tidigare bedömningar i ärendet',
  amountsChanged: (on: string) =>
    `Statsstödet bedömdes ${on} för andra belopp än dem som överenskommelsen har nu. Det här har ändrats:`,
  amountOf: (giver: string, what: string, year: number | null) =>
    year === null ? `${giver}, ${what}, hela tiden` : `${giver}, ${what} ${year}`,
  amountMoved: (of: string, before: string, after: string) => `${of}: bedömt för ${before}, nu ${after}`,
  draftDiffers: 'Det som är skrivet för bedömningen skiljer sig från insatserna i överenskommelsens budget:',
  writtenAnd: (of: string, written: string, agreed: string) =>
    `${of}: skrivet ${written}, i budgeten ${agreed}`,
  draftDiffersThen: 'Ändra beloppen i bedömningen, eller skriv i skälen varför de ska skilja sig.',
  assessedAnew:
    'Bedömningen står kvar som den skrevs. Den görs om för de nya beloppen innan nämnden får förslaget, och båda sidor läser den här.',
}
