import type {
  AidBasis,
  AidCriterion,
  AidLevel,
  CriterionAnswer,
  GrantRegime,
} from '../../domain/state-aid.ts'
import type { Language } from '../../domain/text.ts'

type AidWords = {
  conclusion: string
  level: string
  concludedBy: string
  bases: Record<AidBasis, string>
  levels: Record<AidLevel, string>
  regimes: Record<GrantRegime, string>
  criteriaTitle: string
  criterion: string
  answer: string
  reason: string
  criteria: Record<AidCriterion, string>
  answers: Record<CriterionAnswer, string>
  grantOn: string
  rate: string
  rateText: (rate: string, day: string, source: string) => string
  valuation: string
  inKind: string
  assessed: string
  agreement: string
  bridging: string
  period: string
  daysOf: (from: string, to: string) => string
  agreedTitle: string
  statedTitle: string
  amountHeader: readonly string[]
  wholePeriod: string
  amountsRule: string
  workingOf: (organisation: string) => string
  amount: (sek: string, eur: string) => string
  advice: string
}

/** The words on state aid that papers and pages have in common. */
export const aidWords: Record<Language, AidWords> = {
  sv: {
    conclusion: 'Slutsats',
    level: 'Nivå mot taket',
    concludedBy: 'Bedömt av',
    bases: {
      none: 'Inget statsstöd',
      general: 'Försumbart stöd enligt förordning (EU) 2023/2831',
      sgei: 'Försumbart stöd för tjänst av allmänt ekonomiskt intresse, förordning (EU) 2023/2832',
      other: 'Annan grund, till exempel SGEI-beslut eller anmälan',
    },
    levels: {
      green: 'Under 80 procent av taket',
      amber: '80–100 procent av taket',
      red: 'Över taket',
    },
    regimes: {
      general: 'Allmänt, (EU) 2023/2831',
      sgei: 'SGEI, (EU) 2023/2832',
      otherDeMinimis: 'Jordbruk, fiske eller annan förordning',
    },
    criteriaTitle: 'De fem kriterierna för statsstöd',
    criterion: 'Kriterium',
    answer: 'Svar',
    reason: 'Skäl',
    criteria: {
      economic: 'Organisationen bedriver ekonomisk verksamhet i det som stöds',
      publicMeans: 'Medlen är offentliga',
      advantage: 'Organisationen får en fördel som marknaden inte hade gett',
      selective: 'Fördelen är selektiv',
      competition: 'Stödet kan påverka konkurrens och handel mellan EU-länder',
    },
    answers: { yes: 'Ja', no: 'Nej', unclear: 'Oklart' },
    grantOn: 'Dag då rätten till stödet uppstår',
    rate: 'Eurokurs',
    rateText: (rate, day, source) => `${rate} kronor per euro ${day}, enligt ${source}`,
    valuation: 'Så är det som inte är pengar värderat',
    inKind: 'annat av värde',
    assessed: 'Det som är bedömt',
    agreement: 'Överenskommelsen',
    bridging: 'Överbryggningen',
    period: 'Tid',
    daysOf: (from, to) => `${from}–${to}`,
    agreedTitle: 'Offentliga bidrag enligt överenskommelsens budget när bedömningen gjordes',
    statedTitle: 'Offentliga bidrag som bedömningen gäller',
    amountHeader: ['Givare', 'Slag', 'År', 'Belopp'],
    wholePeriod: 'hela tiden',
    amountsRule: 'Blir beloppen i överenskommelsen andra bedöms stödet på nytt.',
    workingOf: (organisation) => `Uträkning för ${organisation}`,
    amount: (sek, eur) => `Hela avtalstiden: ${sek}, ${eur}.`,
    advice:
      'Uträkningen är ett stöd för bedömningen. Slutsatsen är dragen av en person. Det som är märkt som inte kontrollerat ska läsas mot källan.',
  },
  en: {
    conclusion: 'Conclusion',
    level: 'Level against the ceiling',
    concludedBy: 'Concluded by',
    bases: {
      none: 'No state aid',
      general: 'De minimis aid under Regulation (EU) 2023/2831',
      sgei: 'De minimis aid for a service of general economic interest, Regulation (EU) 2023/2832',
      other: 'Another ground, such as an SGEI decision or a notification',
    },
    levels: {
      green: 'Under 80 % of the ceiling',
      amber: '80–100 % of the ceiling',
      red: 'Over the ceiling',
    },
    regimes: {
      general: 'General, (EU) 2023/2831',
      sgei: 'SGEI, (EU) 2023/2832',
      otherDeMinimis: 'Agriculture, fisheries or another regulation',
    },
    criteriaTitle: 'The five criteria for state aid',
    criterion: 'Criterion',
    answer: 'Answer',
    reason: 'Reason',
    criteria: {
      economic: 'The organisation carries on an economic activity in what is supported',
      publicMeans: 'The means are public',
      advantage: 'The organisation gets an advantage that the market would not have given',
      selective: 'The advantage is selective',
      competition: 'The aid may affect competition and trade between EU countries',
    },
    answers: { yes: 'Yes', no: 'No', unclear: 'Unclear' },
    grantOn: 'Day on which the right to the aid arises',
    rate: 'Euro rate',
    rateText: (rate, day, source) => `${rate} kronor per euro on ${day}, according to ${source}`,
    valuation: 'How what is not money was valued',
    inKind: 'other things of value',
    assessed: 'What has been assessed',
    agreement: 'The agreement',
    bridging: 'The bridging',
    period: 'Period',
    daysOf: (from, to) => `${from} to ${to}`,
    agreedTitle: 'Public contributions by the budget of the agreement at the time of the assessment',
    statedTitle: 'Public contributions that the assessment is about',
    amountHeader: ['Giver', 'Kind', 'Year', 'Amount'],
    wholePeriod: 'the whole period',
    amountsRule: 'Where the amounts of the agreement become others the aid is assessed anew.',
    workingOf: (organisation) => `Reckoning for ${organisation}`,
    amount: (sek, eur) => `The whole agreement: ${sek}, ${eur}.`,
    advice:
      'The reckoning supports the assessment. A person has drawn the conclusion. What is marked as not checked has to be read against its source.',
  },
}
