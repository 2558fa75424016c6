import { joined, type Sentences } from './told.ts'

export const sv: Sentences = {
  initiativeReceived: ({ title }) =>
    title ? `Ett initiativ har kommit in: ${title}.` : 'Ett initiativ har kommit in.',
  broughtIn: ({ by }) =>
    `${by || 'Kommunen'} har fört in ett partnerskap som redan pågår. Läs och bekräfta att det stämmer.`,
  broughtInQuestioned: ({ by, reason }) =>
    joined(`${by || 'Parten'} säger att något som har förts in inte stämmer.`, reason),
  broughtInCorrected: ({ by, reason }) =>
    joined(`${by || 'Någon'} rättade det som har förts in.`, reason, 'Läs och bekräfta att det stämmer nu.'),
  broughtInConfirmed: ({ by }) => `${by || 'Parten'} bekräftade det som har förts in.`,
  broughtInPartyConfirmed: ({ by, party }) =>
    `${by || 'Parten'} bekräftade det som har förts in${party && ` för ${party}`}. Andra parter återstår.`,
  broughtInCorrectionProposed: ({ by, reason }) =>
    joined(`${by || 'Någon'} föreslår en rättelse av det som har förts in.`, reason, 'Läs och svara.'),
  broughtInCorrectionAgreed: ({ by, party }) =>
    `${by || 'Parten'} sa ja till rättelsen${party && ` för ${party}`}. Andra parter återstår.`,
  broughtInCorrectionDeclined: ({ by, reason }) =>
    joined(`${by || 'Parten'} sa nej till rättelsen av det som har förts in.`, reason),
  broughtInCorrectionWithdrawn: ({ by }) =>
    `${by || 'Någon'} tog tillbaka sin rättelse av det som har förts in.`,
  broughtInCorrectionMade: ({ by }) =>
    `${by || 'Parten'} sa ja till rättelsen. Det som har förts in är rättat.`,
  broughtInFactsStated: ({ by }) => `${by || 'Någon'} förde in uppgifter om nämndens beslut och statsstödet.`,
  reminder: ({ task, day, awaits }) => {
    if (awaits !== '')
      return `Försenat: ${task}${day && `, skulle ha varit klart ${day}`}. Det ligger hos ${awaits}.`
    return task.endsWith('.') ? `Påminnelse: ${task}` : `Påminnelse: ${joined(task, day && `senast ${day}`)}.`
  },
  guidePassed: ({ task, day }) =>
    `${joined(task || 'Något väntar på dig', day && `skulle ha varit klart ${day}`)} (riktmärke, inte en regel).`,
  daysMoved: () => 'Dagar i tidsplanen har flyttats.',
  rulebookMoved: ({ by, reason }) =>
    joined(
      `${by || 'Någon'} beslutade att ärendet följer en nyare version av regelboken.`,
      reason && `Skäl: ${reason}`,
    ),
  paused: ({ by, reason }) => joined(`${by || 'Någon'} pausade ärendet.`, reason && `Skäl: ${reason}`),
  resumed: ({ by, reason }) => joined(`${by || 'Någon'} återupptog ärendet.`, reason && `Skäl: ${reason}`),
  partyWithdrew: ({ by, reason }) =>
    joined(`${by || 'En part'} lämnade ärendet. De andra kan gå vidare.`, reason && `Skäl: ${reason}`),
  partyLeaves: ({ by, day, reason }) =>
    joined(
      `${joined(by || 'En part', 'lämnar partnerskapet', day && `med ${day} som sista dag`)}.`,
      reason && `Grund: ${reason}`,
    ),
  partyStays: ({ by, reason }) =>
    joined(`${by || 'En part'} stannar i partnerskapet.`, reason && `Skäl: ${reason}`),
  withdrawn: ({ by, reason }) => joined(`${by || 'Parten'} drog tillbaka idén.`, reason && `Skäl: ${reason}`),
  reopened: ({ by }) => `${by || 'Någon'} tog upp idén igen i ett nytt ärende.`,
  meetingCalled: ({ day, time }) => `${joined('Kallelse till möte', day, time && `kl. ${time}`)}.`,
  meetingMoved: ({ day, time }) =>
    `${joined('Mötet har flyttats', day && `till ${day}`, time && `kl. ${time}`)}.`,
  meetingCancelled: ({ day, reason }) =>
    joined(`${joined('Mötet', day, 'är inställt')}.`, reason && `Skäl: ${reason}`),
  minutesToApprove: ({ day }) =>
    `${joined('Anteckningarna från mötet', day, 'väntar på att ni godkänner dem')}.`,
  groupMinutesChanged: ({ by, day }) =>
    `${joined(by || 'Någon', 'ändrade anteckningarna från mötet', day)}. Läs och godkänn dem.`,
  groupMinutesApprovedBy: ({ by, day }) =>
    `${joined(by || 'Den andra sidan', 'godkände anteckningarna från mötet', day)}. Nu väntar de på er.`,
  groupActionDone: ({ by, title }) => joined(`${by || 'Någon'} är klar med det ni bestämde.`, title),
  documentDisposed: ({ by, title }) =>
    joined(`${by || 'Någon'} gallrade innehållet i en handling efter beslut.`, title),
  documentReleased: ({ title }) =>
    joined('Kopior ur ärendet lämnades ut till någon som hade begärt dem.', title),
  secrecyFlagged: ({ by }) =>
    `${by || 'Någon'} sekretessmarkerade en handling. Läs vilken innan du lämnar något vidare.`,
  secrecyLifted: ({ by }) => `${by || 'Någon'} hävde sekretessmarkeringen av en handling.`,
  externalNumbersNoted: ({ title }) => `${joined('Ärendet har fått nummer', title, 'i huvuddiariet')}.`,
  archived: () => 'Ärendet har lämnats till arkivet.',
  settingDrafted: ({ by, title }) =>
    `${by || 'En kollega'} har skrivit ett utkast under Förvaltningens inställningar: ${title}. Läs det och ta det i bruk.`,
  absenceEntered: ({ by, day }) =>
    `${joined(by || 'Din chef', 'har lagt in frånvaro med ersättare', day && `från ${day}`)}.`,
  groupActionReopened: ({ by, title }) => joined(`${by || 'Någon'} säger att det här inte är klart.`, title),
  workingReportGiven: ({ by }) => `${by || 'Arbetsgruppen'} lämnade arbetsgruppens rapport till styrgruppen.`,
  deviationWritten: ({ by, title }) => joined(`${by || 'Någon'} skrev om en risk eller avvikelse.`, title),
  changeProposed: ({ by, title }) => joined(`${by || 'Någon'} föreslår en ändring.`, title),
  changeClassed: ({ title, reason }) =>
    joined('Det är avgjort vem som beslutar om ändringen.', title, reason && `Skäl: ${reason}`),
  changeDeclined: ({ title, reason }) =>
    joined('En föreslagen ändring blir inte av.', title, reason && `Skäl: ${reason}`),
  changeRoundOpened: () => 'Arbetet med en ändrad överenskommelse har börjat.',
  materialQuestionRaised: ({ by, title }) => joined(`${by || 'Någon'} lyfter en väsentlig fråga.`, title),
  materialQuestionAnswered: ({ by }) => `${by || 'Någon'} har svarat på den väsentliga frågan.`,
  minutesShared: ({ day }) => `${joined('Anteckningarna från mötet', day, 'finns att läsa')}.`,
  agendaProposed: ({ title }) => (title ? `Ny punkt till mötet: ${title}.` : 'Ny punkt till mötet.'),
  meetingProposed: ({ by }) => `${by || 'Någon'} föreslår tider för ett möte.`,
  ideaMeetingsExtended: ({ reason }) => joined('Det blir fler idémöten.', reason && `Skäl: ${reason}`),
  endedWithoutConsensus: ({ reason }) =>
    joined('Arbetet avslutades utan samsyn.', reason && `Skäl: ${reason}`),
  registerCorrectionProposed: ({ title }) =>
    title ? `Någon föreslår en rättelse i registret: ${title}.` : 'Någon föreslår en rättelse i registret.',
  accessibilityReported: ({ day }) =>
    `${joined('En anmälan om tillgänglighet har kommit in', day && `och ska besvaras senast ${day}`)}.`,
  disclosureAsked: ({ title }) =>
    `${joined('Någon begär handlingar', title && `(${title})`)}. Svara skyndsamt.`,
  disclosureDecisionWanted: ({ title }) =>
    `${joined('Den som begärde handlingar vill ha ett skriftligt beslut', title && `(${title})`)}.`,
  feedFailed: ({ by }) =>
    `Registret hos ${by || 'en annan installation'} går inte att hämta. Det som fanns står kvar.`,
  accessNeedsChanged: () => 'Parten har ändrat vad den behöver vid möten.',
  documentsRequested: ({ document, day }) =>
    `${joined('Det här underlaget saknas:', document || 'se listan', day && `(senast ${day})`)}.`,
  documentReceived: ({ document }) => `${document || 'En handling'} har kommit in.`,
  documentMarked: ({ document }) => `${document || 'En handling'}: ett besked har kommit in.`,
  sectionChanged: ({ by, document }) =>
    `${by || 'Någon'} har ändrat texten i ${document || 'ett avsnitt'}. Säg igen om ni är överens.`,
  sectionCommented: ({ by, document }) => `${by || 'Någon'} har kommenterat ${document || 'ett avsnitt'}.`,
  sectionSuggested: ({ by, document }) =>
    `${by || 'Någon'} har föreslagit en ny text i ${document || 'ett avsnitt'}.`,
  sectionBlocked: ({ by, document }) =>
    `${by || 'En part'} kan inte gå med på texten i ${document || 'ett avsnitt'}.`,
  sectionsAgreed: () => 'Alla parter är överens om alla avsnitt. Utkastet kan fastställas.',
  draftAgreed: () => 'Utkastet till överenskommelse är fastställt.',
  draftReopened: ({ reason }) => joined('Utkastet är öppnat igen.', reason && `Skäl: ${reason}`),
  shortPeriodAsked: ({ by }) => `${by || 'Någon'} har föreslagit en kort period, som du behöver godkänna.`,
  shortPeriodApproved: () => 'Den korta perioden är godkänd som undantag.',
  stanceTaken: ({ by }) => `${by || 'En part'} ställer sig bakom förslaget till överenskommelse.`,
  stanceDeclined: ({ by, reason }) =>
    joined(`${by || 'En part'} sa nej till förslaget.`, reason && `Skäl: ${reason}`),
  followUpOpened: ({ by, day }) =>
    `${joined(`${by || 'Någon'} har börjat årets uppföljning. Båda sidor kan skriva`, day && `till och med ${day}`)}.`,
  followUpDeferred: ({ reason }) =>
    joined('Årets uppföljning är uppskjuten till nästa år.', reason && `Skäl: ${reason}`),
  evaluationCompleted: () => 'Utvärderingen är klar och registrerad.',
  followUpPartGiven: ({ by }) => `${by || 'En part'} har lämnat sin del av uppföljningen.`,
  partsAsked: ({ by, day }) =>
    `${joined(by || 'En part', 'har inte lämnat sin del. Parterna är påminda', day && `och har till ${day} på sig`)}.`,
  partLeftOut: ({ party }) =>
    `Ni går vidare utan ${party || 'en part'}, som inte har lämnat det som saknas. Det kan ändå komma.`,
  followUpApproved: () => 'Styrgruppen har godkänt uppföljningen. Den går nu till nämnden.',
  followUpAgainst: ({ reason }) =>
    joined('Parterna bedömer att partnerskapet inte bör fortsätta.', reason && `Skäl: ${reason}`),
  followUpAnswered: () => 'Nämnden ska få en ny uppföljning. Båda sidor kan skriva.',
  evaluationStarted: ({ day }) =>
    `${joined('Utvärderingen har börjat. Ni svarar först var för sig', day && `till och med ${day}`)}.`,
  evaluationPartSubmitted: ({ by }) => `${by || 'En part'} har lämnat sina svar i utvärderingen.`,
  evaluationOpened: () => 'Alla har svarat i utvärderingen. Nu kan svaren läsas och ni svarar tillsammans.',
  stancesTaken: () => 'Alla har sagt ja. Nu kan ärendet till nämnden öppnas.',
  opinionRecorded: () => 'Kärnverksamheten har lämnat sin synpunkt på förslaget.',
  deputyNamed: ({ by }) => `${by || 'Någon'} har utsett dig till ersättare i arbetet med utkastet.`,
  boardCaseOpened: () => 'Ärendet till nämnden är öppnat.',
  memoWritten: () => 'Förslaget till nämnden väntar på att godkännas.',
  memoApproved: () => 'Förslaget till nämnden är godkänt.',
  caseDispatched: ({ day }) =>
    `${joined('Handlingarna har gått ut till nämnden', day && `inför sammanträdet ${day}`)}.`,
  boardDecided: ({ day }) => `${joined('Nämndens beslut', day && `från ${day}`, 'är inskrivet')}.`,
  minutesPublished: () => 'Nämndens protokoll är justerat och anslaget.',
  decisionShared: () => 'Besked om nämndens beslut finns att läsa.',
  returnedFromBoard: () => 'Ärendet har gått vidare efter nämndens beslut.',
  signatureWanted: () => 'Överenskommelsen väntar på din underskrift.',
  originalHandedIn: ({ by }) =>
    `${by || 'Någon'} har lämnat in en överenskommelse som skrivits under på papper.`,
  signatureGiven: ({ by, party }) =>
    `${joined(by || 'Någon', 'har skrivit under', party && `för ${party}`)}.`,
  agreementSigned: () => 'Alla har skrivit under överenskommelsen.',
  signatureDeclined: ({ by, reason }) =>
    joined(`${by || 'En part'} har avstått från att skriva under.`, reason && `Skäl: ${reason}`),
  coordinatorAppointed: ({ by }) => `${by || 'En koordinator'} är koordinator för partnerskapet.`,
  groupsAppointed: () => 'Styrgruppen och arbetsgruppen är utsedda.',
  partnershipStarted: () => 'Partnerskapet har startat.',
  finalReportOpened: ({ by, day }) =>
    `${joined(`${by || 'Någon'} har börjat slutrapporten. Båda sidor skriver i den`, day && `till och med ${day}`)}.`,
  reportPartSubmitted: ({ by }) => `${by || 'En part'} lämnade sin del av rapporten.`,
  reportApproved: () => 'Styrgruppen har godkänt rapporten.',
  renewalStanceTaken: ({ by }) => `${by || 'En part'} tog ställning till om partnerskapet ska fortsätta.`,
  renegotiationOpened: () => 'Arbetet med en ny överenskommelse har börjat.',
  gapRiskNoted: () => 'Ett glapp hotar: slutrapporten nådde inte nämnden i tid.',
  bridgingOpened: ({ day }) => `En kort överbryggning föreslås${day === '' ? '' : ` till och med ${day}`}.`,
  bridgingSigned: () => 'En underskrift på överbryggningen har lämnats.',
  earlyEndRequested: ({ by, reason }) =>
    `${by || 'En part'} har begärt att partnerskapet avslutas i förtid.${reason === '' ? '' : ` Grund: ${reason}`}`,
  earlyEndAnswered: ({ by }) => `${by || 'Parten'} har svarat på begäran om att avsluta i förtid.`,
  earlyEndHastened: ({ reason }) =>
    joined(
      'Begäran om att avsluta i förtid går till nämnden utan att vänta på svar.',
      reason && `Skäl: ${reason}`,
    ),
  earlyEndWithdrawn: () => 'Begäran om att avsluta i förtid är tillbakatagen.',
  terminatedEarly: () => 'Partnerskapet har avslutats i förtid.',
  endFeedbackGiven: () => 'Ett brev med skälen till att arbetet har avslutats finns i ärendet.',
  expired: () => 'Överenskommelsen har gått ut.',
  renewed: () => 'Överenskommelsen har förnyats.',
  repaymentAsked: ({ title, day }) =>
    `${joined(`${title || 'Medel'} ska betalas tillbaka`, day && `senast ${day}`)}.`,
  repaymentSettled: () => 'Begäran om återbetalning är avslutad.',
  accountsReceived: ({ title }) => `Resultat- och balansräkning${title && ` för ${title}`} kom in.`,
  fundsPaid: ({ title }) => `${title || 'Ett belopp'} är registrerat som utbetalt.`,
  fundsRepaid: ({ title }) => `${title || 'Ett belopp'} är registrerat som återbetalt.`,
  fundsPaidWithdrawn: ({ title }) => `Registreringen av ${title || 'pengar'} som utbetalt är tillbakatagen.`,
  fundsRepaidWithdrawn: ({ title }) =>
    `Registreringen av ${title || 'pengar'} som återbetalt är tillbakatagen.`,
  closingAccountReceived: ({ by }) => `${by || 'Någon'} lämnade den sista ekonomiska redovisningen.`,
  partyChanged: ({ party }) =>
    `${party || 'En part'} har förändrats. Frågan om vad det betyder väntar på svar.`,
  partyLeft: ({ party }) => `${party || 'En part'} lämnar partnerskapet.`,
  considerationSubmitted: () => 'Övervägandet är överlämnat till bedömning.',
  considerationReturned: () => 'Övervägandet behöver kompletteras.',
  assessmentFeedbackGiven: () => 'Besked om bedömningen finns att läsa.',
  reviewStarted: () => 'Granskningen har börjat.',
  reviewShared: ({ day }) =>
    `${joined('Ett preliminärt resultat av granskningen finns att läsa', day && `och svara på till och med ${day}`)}.`,
  reviewAnswered: ({ by }) => `${by || 'Parten'} har svarat på det preliminära resultatet.`,
  reviewPassed: () => 'Granskningen är klar.',
  reviewPassedWithConditions: () => 'Granskningen är klar, med villkor.',
  reviewFailed: () => 'Granskningen är klar och gav ett nej.',
  reviewFeedbackGiven: () => 'Besked om granskningen finns att läsa.',
  legalOpinionRequested: ({ from, day }) =>
    `${joined(from || 'Någon', 'vill ha ditt svar på en juridisk fråga', day && `senast ${day}`)}.`,
  legalOpinionGiven: ({ from }) => `${from || 'Juristen'} har svarat på den juridiska frågan.`,
  legalQuestionWithdrawn: ({ from }) =>
    `${from || 'Granskaren'} har tagit tillbaka frågan till dig. Du behöver inte svara.`,
  conditionMet: ({ from }) => `${from || 'Någon'} har gjort klart en uppgift från granskningen.`,
  conditionConfirmed: ({ from }) =>
    `${from || 'Kommunen'} har bekräftat att en uppgift från granskningen är klar.`,
  conditionReturned: ({ from }) =>
    `${from || 'Kommunen'} har skrivit vad som återstår av en uppgift från granskningen.`,
  aidDeclarationRequested: ({ day }) =>
    `${joined('Intyget om försumbart stöd behövs', day && `senast ${day}`)}.`,
  aidDeclared: ({ from }) => `${from || 'Organisationen'} har lämnat intyget om försumbart stöd.`,
  aidAssessed: () => 'Statsstödet är bedömt.',
  aidInformed: () => 'Ett brev om försumbart stöd finns att läsa.',
  aidRegistered: () => 'Stödet är registrerat.',
  messageReceived: ({ from }) => (from ? `Nytt meddelande från ${from}.` : 'Nytt meddelande.'),
  partyJoined: ({ party }) => `${party || 'En ny part'} är med i ärendet.`,
  sideAgreementReplaced: ({ party }) => `Hängavtalet med ${party || 'ett bolag'} är ersatt av ett nytt.`,
  partyReviewed: ({ party }) => `${party || 'En organisation'} är granskad. Resultatet finns under Parter.`,
  conflictDeclared: ({ by }) => `${by || 'Någon'} har anmält jäv.`,
  conflictCleared: ({ by }) => `${by || 'Någon'} har inte längre jäv.`,
}
