import { upperFirst } from '../../../../kernel/upper-first.ts'
import type { Names } from '../consideration/words.ts'

export const sv = {
  title: 'En part lämnar',
  leads: {
    before:
      'Så länge alla inte har skrivit under är ingen bunden. En av flera parter kan lämna, och de andra kan gå vidare.',
    running:
      'En av flera parter kan lämna partnerskapet på överenskommelsens villkor, och de andra kan gå vidare. Parten är med till och med sin sista dag.',
    over: 'Ärendet är avslutat. Ingen behöver lämna det.',
  },
  what: 'Det här innebär det',
  beforeMeans: ({ staffUnit }: Names): string[] => [
    'Parten är inte längre med från i morgon. Den läser även framöver det som båda sidor har läst medan den var med.',
    'De andra får veta det direkt, med mejl.',
    `Är ni överens om en text som nämner parten kan den texten inte skrivas under. ${upperFirst(staffUnit)} öppnar utkastet igen; har ärendet gått till nämnden behöver det tillbaka därifrån.`,
  ],
  runningMeans: ({ director }: Names): string[] => [
    'Till och med den sista dagen gäller allt som förut: insatser, redovisning, möten och rapporter.',
    'Dagen efter är parten inte längre med. Dess platser i grupperna upphör, och den läser även framöver det som båda sidor har läst medan den var med.',
    'Det som parten har lovat till och med den sista dagen står kvar. Pengar som inte har använts redovisas och betalas tillbaka enligt överenskommelsen, och det som är lånat lämnas tillbaka.',
    `De andra får veta det direkt, med mejl. ${upperFirst(director)} tar ställning till vad det betyder: om partnerskapet går vidare som det är, om nämnden behöver besluta om en ändrad överenskommelse, eller om det behöver avslutas.`,
  ],
  toTerms: 'Villkoren i er överenskommelse',
  toGiven: 'Insatser: lovat och givet',
  toEconomy: 'Ekonomin',
  own: {
    title: 'Säg upp er del',
    sure: 'Ja, vi lämnar, och vi har rätt att säga upp för vår part',
    send: 'Lämna partnerskapet',
  },
  noted: {
    title: 'Anteckna att en part lämnar',
    sure: 'Ja, parten har sagt att den lämnar',
    send: 'Anteckna att parten lämnar',
  },
  party: 'Vilken part lämnar?',
  partyMissing: 'Välj vilken part som lämnar.',
  ground: 'Grund',
  groundHints: {
    before: 'Varför lämnar parten? Alla parter läser det.',
    running: 'Vilket villkor i överenskommelsen gäller det, och vad har hänt? Alla parter läser det.',
    over: '',
  },
  groundMissing: 'Skriv på vilken grund parten lämnar.',
  noticedOn: 'Uppsagd',
  noticedMissing: 'Skriv vilken dag uppsägningen lämnades.',
  noticedLater: 'Uppsägningens dag har inte varit än.',
  lastDay: 'Sista dag',
  lastDayHint: 'År-månad-dag. Överenskommelsen säger hur lång uppsägningstiden är.',
  lastMissing: 'Skriv vilken dag som är partens sista.',
  lastBeforeNotice: 'Den sista dagen kommer före uppsägningen.',
  lastPassed: 'Den dagen har redan varit. Välj i dag eller en senare dag.',
  lastBeforeBound: (day: string) =>
    `Parten är bunden av överenskommelsen sedan ${day}, då alla hade skrivit under eller parten kom med. Välj den dagen eller en senare.`,
  lastAfterEnd: (end: string) =>
    `Överenskommelsen gäller bara till och med ${end}, och är slut av sig själv då. Välj den dagen eller en tidigare.`,
  settlement: 'Pengar och åtaganden: vad ska göras upp, av vem och när?',
  settlementHint:
    'Oanvända medel, redovisning, lokaler, utrustning, personal, nycklar och uppgifter, och vem som tar över det som parten gör.',
  settlementMissing: 'Skriv vad som ska göras upp. Finns inget att göra upp, skriv det.',
  settlementStands: 'Pengar och åtaganden',
  sureMissing: 'Kryssa i att parten lämnar.',
  means: {
    before: 'Beskedet registreras och alla parter får veta det.',
    running: 'Uppsägningen registreras, alla parter får veta det och frågan om vad som händer nu ställs.',
    over: '',
  },
  back: 'Tillbaka till ärendet',
  left: (party: string) => `${party} har lämnat ärendet. Alla parter har fått veta det.`,
  given: (last: string) =>
    `Uppsägningen är registrerad, med ${last} som sista dag. Alla parter har fått veta det.`,
  leaves: (party: string) => `${party} lämnar`,
  writtenBy: 'Skrivet här av',
  byWhom: (name: string, day: string) => `${name}, ${day}`,
  nextLast: (last: string, after: string) =>
    `Parten är med till och med ${last}. Från och med ${after} är den inte längre part; det sker av sig självt.`,
  nextMoney:
    'Gå igenom pengar och åtaganden tillsammans före den sista dagen, och välj vem som tar över partens uppgifter och platser i grupperna.',
  questionComes: ({ director }: Names) => `Frågan om vad det betyder ställs till ${director}.`,
  questionWaits: ({ director }: Names) =>
    `Frågan om vad det betyder för de andra väntar på svar av ${director}.`,
  questionAnswered: ({ director }: Names) => `Vad det betyder för de andra har ${director} svarat på.`,
  toQuestion: 'Läs frågan',
  staysTitle: 'Parten stannar',
  staysHow: ({ staffUnit }: Names) =>
    `En uppsägning kan tas tillbaka till och med den sista dagen, om de andra parterna går med på det. ${upperFirst(staffUnit)} eller koordinatorn antecknar det.`,
  staysReasons: 'Varför stannar parten, och hur har de andra gått med på det?',
  staysHint: 'Alla parter läser det.',
  staysReasonsMissing: 'Skriv varför parten stannar. Alla parter läser det.',
  staysSend: 'Anteckna att parten stannar',
  stayed: (party: string) => `${party} stannar. Alla parter har fått veta det.`,
  signatoryGives: 'Den hos er som får företräda organisationen säger upp er del här.',
  staffGives: ({ staffUnit }: Names) =>
    `Den part som lämnar säger upp sin del här. Kom beskedet på annat sätt antecknar ${staffUnit} eller koordinatorn det.`,
  only: 'Partnerskapet behöver minst en part på varje sida. Den som är ensam på sin sida kan därför inte lämna medan det pågår. Så här kan ni göra i stället:',
  onlyBefore:
    'Partnerskapet behöver minst en part på varje sida. Den som är ensam på sin sida kan därför inte lämna så att andra går vidare. Så här kan ni göra i stället:',
  successor: ({ staffUnit }: Names) =>
    `Tar någon annan över läggs den först till som part, av ${staffUnit} eller koordinatorn. Därefter kan den som ska lämna säga upp sin del här.`,
  toParties: 'Lägg till den som tar över',
  toMessages: 'Skriv ett meddelande',
  endInstead:
    'Tar ingen över avslutas partnerskapet i förtid, på överenskommelsens villkor. Nämnden beslutar.',
  toEarly: 'Begär att avsluta i förtid',
  toEnding: 'Så avslutas ett partnerskap',
  withdrawInstead: 'Tar ingen över drar ni tillbaka idén.',
  toWithdraw: 'Dra tillbaka idén',
  question: (party: string, last: string, ground: string) =>
    `${party} lämnar partnerskapet, med ${last} som sista dag. ${ground}`,
}
