import { z } from 'zod'
import { inLanguage, type Language } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../process/rulebook.ts'
import type { Notice } from '../../../store/notice.ts'
import { phrases } from '../../words.ts'

type Named = Pick<Notice, 'kind' | 'params' | 'caseTitle'>

/** What a notice is about, in a sentence. A kind without one says what happened as the rulebook of the case does. */
export function newsSentence(
  { kind, params, caseTitle }: Named,
  language: Language,
  rulebook: Rulebook | null = null,
): string {
  const { sentences, unknown } = newsWords(language)
  const sentence = sentences[kind]?.(toldIn(params, language))
  const done = rulebook?.steps.find(({ event }) => event === kind)?.done
  return sentence ?? (done === undefined ? unknown(caseTitle) : `${inLanguage(done, language)}.`)
}

/** The words that a notice may carry; what is missing is left out of the sentence. */
type Told = Record<
  'by' | 'from' | 'reason' | 'title' | 'task' | 'document' | 'party' | 'day' | 'time',
  string
>
type Sentences = Readonly<Record<string, (told: Told) => string>>

const words = z.string().catch('')
const text = z.union([z.string(), z.object({ sv: z.string(), en: z.string().optional() })])
const Params = z.object({
  by: words,
  from: words,
  reason: words,
  title: words,
  party: words,
  task: text.catch(''),
  document: text.catch(''),
  documents: z.array(text).catch([]),
  on: words,
  heldOn: words,
  due: words,
  startsAt: words,
})

function toldIn(params: Notice['params'], language: Language): Told {
  const { task, document, documents, on, heldOn, due, startsAt, ...same } = Params.parse(params)
  const said = (one: z.output<typeof text>) => (typeof one === 'string' ? one : inLanguage(one, language))
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  // Who asks for documents says by which day; elsewhere `by` is a name.
  const day = parsePlainDate(on || heldOn || due || same.by)
  return {
    ...same,
    task: said(task),
    document: documents.length > 0 ? list.format(documents.map(said)) : said(document),
    day: day === null ? '' : dateInWords(day, language),
    time: language === 'sv' ? startsAt.replace(':', '.') : startsAt,
  }
}

/** Parts of a sentence that are there, with a space between. */
function joined(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' ')
}

const sv: Sentences = {
  initiativeReceived: ({ title }) =>
    title ? `Ett initiativ har kommit in: ${title}.` : 'Ett initiativ har kommit in.',
  reminder: ({ task, day }) => `Påminnelse: ${joined(task, day && `senast ${day}`)}.`,
  daysMoved: () => 'Dagar i tidsplanen har flyttats.',
  paused: ({ by, reason }) => joined(`${by || 'Någon'} pausade ärendet.`, reason && `Skäl: ${reason}`),
  resumed: ({ by, reason }) => joined(`${by || 'Någon'} återupptog ärendet.`, reason && `Skäl: ${reason}`),
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
  archived: () => 'Ärendet har lämnats till arkivet.',
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
  materialQuestionAnswered: ({ by }) => `${by || 'Direktören'} har svarat på den väsentliga frågan.`,
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
  deputyNamed: ({ by }) =>
    `${by || 'Avdelningschefen'} har utsett dig till ersättare i arbetet med utkastet.`,
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
  closingAccountReceived: ({ by }) => `${by || 'Någon'} lämnade den sista ekonomiska redovisningen.`,
  partyChanged: ({ party }) => `${party || 'En part'} har förändrats. Frågan går till direktören.`,
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
  aidDeclarationRequested: ({ day }) =>
    `${joined('Intyget om försumbart stöd behövs', day && `senast ${day}`)}.`,
  aidDeclared: ({ from }) => `${from || 'Organisationen'} har lämnat intyget om försumbart stöd.`,
  aidAssessed: () => 'Statsstödet är bedömt.',
  aidInformed: () => 'Ett brev om försumbart stöd finns att läsa.',
  aidRegistered: () => 'Stödet är registrerat.',
  messageReceived: ({ from }) => (from ? `Nytt meddelande från ${from}.` : 'Nytt meddelande.'),
  partyJoined: ({ party }) => `${party || 'En ny part'} är med i ärendet.`,
  conflictDeclared: ({ by }) => `${by || 'Någon'} har anmält jäv.`,
  conflictCleared: ({ by }) => `${by || 'Någon'} har inte längre jäv.`,
}

const en: Sentences = {
  initiativeReceived: ({ title }) =>
    title ? `An initiative has arrived: ${title}.` : 'An initiative has arrived.',
  reminder: ({ task, day }) => `Reminder: ${joined(task, day && `no later than ${day}`)}.`,
  daysMoved: () => 'Days in the timetable have moved.',
  paused: ({ by, reason }) => joined(`${by || 'Somebody'} paused the case.`, reason && `Reason: ${reason}`),
  resumed: ({ by, reason }) => joined(`${by || 'Somebody'} resumed the case.`, reason && `Reason: ${reason}`),
  withdrawn: ({ by, reason }) =>
    joined(`${by || 'The party'} withdrew the idea.`, reason && `Reason: ${reason}`),
  reopened: ({ by }) => `${by || 'Somebody'} took the idea up again in a new case.`,
  meetingCalled: ({ day, time }) =>
    `${joined('You are called to a meeting', day && `on ${day}`, time && `at ${time}`)}.`,
  meetingMoved: ({ day, time }) =>
    `${joined('The meeting has moved', day && `to ${day}`, time && `at ${time}`)}.`,
  meetingCancelled: ({ day, reason }) =>
    joined(`${joined('The meeting', day && `on ${day}`, 'is cancelled')}.`, reason && `Reason: ${reason}`),
  minutesToApprove: ({ day }) =>
    `${joined('The minutes of the meeting', day && `on ${day}`, 'wait for your approval')}.`,
  groupMinutesChanged: ({ by, day }) =>
    `${joined(by || 'Somebody', 'changed the minutes of the meeting', day && `on ${day}`)}. Read and approve them.`,
  groupMinutesApprovedBy: ({ by, day }) =>
    `${joined(by || 'The other side', 'approved the minutes of the meeting', day && `on ${day}`)}. Now they wait for you.`,
  groupActionDone: ({ by, title }) => joined(`${by || 'Somebody'} has done what you decided.`, title),
  archived: () => 'The case has been handed over to the archive.',
  absenceEntered: ({ by, day }) =>
    `${joined(by || 'Your head', 'has entered an absence with a deputy', day && `from ${day}`)}.`,
  groupActionReopened: ({ by, title }) => joined(`${by || 'Somebody'} says that this is not done.`, title),
  workingReportGiven: ({ by }) =>
    `${by || 'The working group'} gave the working group’s report to the steering group.`,
  deviationWritten: ({ by, title }) => joined(`${by || 'Somebody'} wrote about a risk or deviation.`, title),
  changeProposed: ({ by, title }) => joined(`${by || 'Somebody'} proposes a change.`, title),
  changeClassed: ({ title, reason }) =>
    joined('It is settled who decides on the change.', title, reason && `Reason: ${reason}`),
  changeDeclined: ({ title, reason }) =>
    joined('A proposed change comes to nothing.', title, reason && `Reason: ${reason}`),
  changeRoundOpened: () => 'Work on a changed agreement has begun.',
  materialQuestionRaised: ({ by, title }) => joined(`${by || 'Somebody'} raises a material question.`, title),
  materialQuestionAnswered: ({ by }) => `${by || 'The director'} has answered the material question.`,
  minutesShared: ({ day }) => `${joined('The minutes of the meeting', day && `on ${day}`, 'can be read')}.`,
  agendaProposed: ({ title }) =>
    title ? `New item for the meeting: ${title}.` : 'New item for the meeting.',
  meetingProposed: ({ by }) => `${by || 'Somebody'} proposes times for a meeting.`,
  ideaMeetingsExtended: ({ reason }) =>
    joined('There will be more idea meetings.', reason && `Reason: ${reason}`),
  endedWithoutConsensus: ({ reason }) =>
    joined('The work ended without consensus.', reason && `Reason: ${reason}`),
  registerCorrectionProposed: ({ title }) =>
    title
      ? `Somebody proposes a correction in the register: ${title}.`
      : 'Somebody proposes a correction in the register.',
  accessibilityReported: ({ day }) =>
    `${joined('A report about accessibility has come in', day && `and is to be answered by ${day}`)}.`,
  feedFailed: ({ by }) =>
    `The register of ${by || 'another installation'} cannot be fetched. What was there remains.`,
  accessNeedsChanged: () => 'The party has changed what it needs at meetings.',
  documentsRequested: ({ document, day }) =>
    `${joined('These documents are missing:', document || 'see the list', day && `(no later than ${day})`)}.`,
  documentReceived: ({ document }) => `${document || 'A document'} has arrived.`,
  documentMarked: ({ document }) => `${document || 'A document'}: an answer has arrived.`,
  sectionChanged: ({ by, document }) =>
    `${by || 'Somebody'} has changed the text of ${document || 'a section'}. Say again whether you agree.`,
  sectionCommented: ({ by, document }) => `${by || 'Somebody'} has commented on ${document || 'a section'}.`,
  sectionSuggested: ({ by, document }) =>
    `${by || 'Somebody'} has suggested a new text for ${document || 'a section'}.`,
  sectionBlocked: ({ by, document }) =>
    `${by || 'A party'} cannot accept the text of ${document || 'a section'}.`,
  sectionsAgreed: () => 'All parties agree on all sections. The draft can be confirmed.',
  draftAgreed: () => 'The draft agreement is confirmed.',
  draftReopened: ({ reason }) => joined('The draft is open again.', reason && `Reason: ${reason}`),
  shortPeriodAsked: ({ by }) => `${by || 'Somebody'} has proposed a short period, which you need to approve.`,
  shortPeriodApproved: () => 'The short period is approved as an exception.',
  stanceTaken: ({ by }) => `${by || 'A party'} supports the draft agreement.`,
  stanceDeclined: ({ by, reason }) =>
    joined(`${by || 'A party'} said no to the draft.`, reason && `Reasons: ${reason}`),
  followUpOpened: ({ by, day }) =>
    `${joined(`${by || 'Somebody'} has begun this year’s follow-up. Both sides can write`, day && `until ${day}`)}.`,
  followUpDeferred: ({ reason }) =>
    joined('This year’s follow-up has been deferred to next year.', reason && `Reasons: ${reason}`),
  evaluationCompleted: () => 'The evaluation is complete and registered.',
  followUpPartGiven: ({ by }) => `${by || 'A party'} has handed in its part of the follow-up.`,
  partsAsked: ({ by, day }) =>
    `${joined(by || 'A party', 'has not handed in its part. The parties have been reminded', day && `and have until ${day}`)}.`,
  partLeftOut: ({ party }) =>
    `You go on without ${party || 'a party'}, which has not handed in what is missing. It may still come.`,
  followUpApproved: () => 'The steering group has approved the follow-up. It now goes to the board.',
  followUpAgainst: ({ reason }) =>
    joined('The parties assess that the partnership should not go on.', reason && `Reasons: ${reason}`),
  followUpAnswered: () => 'The board is to have a new follow-up. Both sides can write.',
  evaluationStarted: ({ day }) =>
    `${joined('The evaluation has begun. Each of you first answers alone', day && `until ${day}`)}.`,
  evaluationPartSubmitted: ({ by }) => `${by || 'A party'} has handed in its answers to the evaluation.`,
  evaluationOpened: () =>
    'Everybody has answered the evaluation. Now the answers can be read and you answer together.',
  stancesTaken: () => 'Everyone has said yes. The case to the board can now be opened.',
  opinionRecorded: () => 'The core service has given its opinion on the draft.',
  deputyNamed: ({ by }) => `${by || 'The head of department'} has named you deputy for the drafting.`,
  boardCaseOpened: () => 'The case to the board has been opened.',
  memoWritten: () => 'The proposal to the board waits to be approved.',
  memoApproved: () => 'The proposal to the board has been approved.',
  caseDispatched: ({ day }) =>
    `${joined('The documents have gone out to the board', day && `for the meeting on ${day}`)}.`,
  boardDecided: ({ day }) => `${joined('The board’s decision', day && `of ${day}`, 'has been recorded')}.`,
  minutesPublished: () => 'The board’s minutes are approved and announced.',
  decisionShared: () => 'The answer about the board’s decision can be read.',
  returnedFromBoard: () => 'The case has gone on after the board’s decision.',
  signatureWanted: () => 'The agreement waits for your signature.',
  originalHandedIn: ({ by }) => `${by || 'Somebody'} has handed in an agreement that was signed on paper.`,
  signatureGiven: ({ by, party }) => `${joined(by || 'Somebody', 'has signed', party && `for ${party}`)}.`,
  agreementSigned: () => 'Everybody has signed the agreement.',
  signatureDeclined: ({ by, reason }) =>
    joined(`${by || 'A party'} has declined to sign.`, reason && `Reasons: ${reason}`),
  coordinatorAppointed: ({ by }) => `${by || 'A coordinator'} is the coordinator of the partnership.`,
  groupsAppointed: () => 'The steering and the working group have been appointed.',
  partnershipStarted: () => 'The partnership has started.',
  finalReportOpened: ({ by, day }) =>
    `${joined(`${by || 'Somebody'} has begun the final report. Both sides write in it`, day && `until ${day}`)}.`,
  reportPartSubmitted: ({ by }) => `${by || 'A party'} handed in its part of the report.`,
  reportApproved: () => 'The steering group has approved the report.',
  renewalStanceTaken: ({ by }) => `${by || 'A party'} took a stance on whether the partnership goes on.`,
  renegotiationOpened: () => 'Work on a new agreement has begun.',
  gapRiskNoted: () => 'A gap threatens: the final report did not reach the board in time.',
  bridgingOpened: ({ day }) => `A short bridging is proposed${day === '' ? '' : ` until ${day}`}.`,
  bridgingSigned: () => 'A signature on the bridging has been given.',
  earlyEndRequested: ({ by, reason }) =>
    `${by || 'A party'} has asked to end the partnership early.${reason === '' ? '' : ` Ground: ${reason}`}`,
  earlyEndWithdrawn: () => 'The request to end early has been taken back.',
  terminatedEarly: () => 'The partnership has ended early.',
  endFeedbackGiven: () => 'A letter with the reasons why the work has ended is in the case.',
  expired: () => 'The agreement has expired.',
  renewed: () => 'The agreement has been renewed.',
  repaymentAsked: ({ title, day }) =>
    `${joined(`${title || 'Money'} is to be paid back`, day && `no later than ${day}`)}.`,
  repaymentSettled: () => 'The request for repayment is closed.',
  accountsReceived: ({ title }) =>
    `Income statement and balance sheet${title && ` for ${title}`} were received.`,
  fundsPaid: ({ title }) => `${title || 'An amount'} has been registered as paid.`,
  fundsRepaid: ({ title }) => `${title || 'An amount'} has been registered as repaid.`,
  closingAccountReceived: ({ by }) => `${by || 'Somebody'} handed in the last financial account.`,
  partyChanged: ({ party }) => `${party || 'A party'} has changed. The question goes to the director.`,
  partyLeft: ({ party }) => `${party || 'A party'} leaves the partnership.`,
  considerationSubmitted: () => 'The consideration has been handed over for assessment.',
  considerationReturned: () => 'More is needed in the consideration.',
  assessmentFeedbackGiven: () => 'The answer on the assessment can be read.',
  reviewStarted: () => 'The review has begun.',
  reviewShared: ({ day }) =>
    `${joined('A preliminary result of the review can be read', day && `and answered up to and including ${day}`)}.`,
  reviewAnswered: ({ by }) => `${by || 'The party'} has answered the preliminary result.`,
  reviewPassed: () => 'The review is done.',
  reviewPassedWithConditions: () => 'The review is done, with conditions.',
  reviewFailed: () => 'The review is done and ended in a no.',
  reviewFeedbackGiven: () => 'The answer on the review can be read.',
  legalOpinionRequested: ({ from, day }) =>
    `${joined(from || 'Somebody', 'would like your answer to a legal question', day && `no later than ${day}`)}.`,
  legalOpinionGiven: ({ from }) => `${from || 'The lawyer'} has answered the legal question.`,
  legalQuestionWithdrawn: ({ from }) =>
    `${from || 'The reviewer'} has withdrawn the question to you. No answer is needed.`,
  conditionMet: ({ from }) => `${from || 'Somebody'} has done a task that the review set.`,
  aidDeclarationRequested: ({ day }) =>
    `${joined('The declaration of de minimis aid is needed', day && `no later than ${day}`)}.`,
  aidDeclared: ({ from }) => `${from || 'The organisation'} has declared its de minimis aid.`,
  aidAssessed: () => 'The state aid has been assessed.',
  aidInformed: () => 'A letter on de minimis aid can be read.',
  aidRegistered: () => 'The aid has been registered.',
  messageReceived: ({ from }) => (from ? `New message from ${from}.` : 'New message.'),
  partyJoined: ({ party }) => `${party || 'A new party'} has joined the case.`,
  conflictDeclared: ({ by }) => `${by || 'Somebody'} has declared a conflict of interest.`,
  conflictCleared: ({ by }) => `${by || 'Somebody'} no longer has a conflict of interest.`,
}

const newsWords = phrases({
  sv: { sentences: sv, unknown: (title: string | null) => `Något nytt har hänt i ${title ?? 'ett ärende'}.` },
  en: {
    sentences: en,
    unknown: (title: string | null) => `Something new has happened in ${title ?? 'a case'}.`,
  },
})
