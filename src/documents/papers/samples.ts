import type { Language } from '../../domain/text.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { paragraph } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type AssessmentOutcome, type AssessmentPaper, assessmentPaper } from './assessment.ts'
import { type CallPaper, callPaper } from './call.ts'
import type { CaseHead } from './case-head.ts'
import { type ConsiderationPaper, considerationPaper } from './consideration.ts'
import { type InitiativePaper, initiativePaper } from './initiative.ts'
import { type MinutesPaper, minutesPaper } from './minutes.ts'
import { type ReceiptPaper, receiptPaper } from './receipt.ts'

/** A short paper for tests, with what the test is about put in. */
export function aPaper(given: Partial<DocumentModel> = {}): DocumentModel {
  return {
    title: 'Ett papper',
    language: 'sv',
    author: 'Exempelby stadsdelsförvaltning',
    date: plainDate('2026-11-21'),
    kindOfPaper: 'Papper',
    meta: [],
    blocks: [paragraph('Hej.')],
    ...given,
  }
}

/** Every kind of paper in both languages. */
export function allPapers(): DocumentModel[] {
  return (['sv', 'en'] as const).flatMap((language) => [
    initiativePaper(sampleInitiative(language)),
    receiptPaper(sampleReceipt(language)),
    callPaper(sampleCall(language)),
    minutesPaper(sampleMinutes(language)),
    considerationPaper(sampleConsideration(language)),
    ...(['goOn', 'decline', 'otherForm'] as const).map((outcome) =>
      assessmentPaper(sampleAssessment(outcome, language)),
    ),
  ])
}

export function sampleHead(language: Language = 'sv'): CaseHead {
  return {
    language,
    body: { name: 'Exempelby stadsdelsförvaltning', unit: 'Stabsenheten', contact: 'iop@exempelby.example' },
    date: plainDate('2026-11-21'),
    caseTitle: 'Ungas väg in',
    caseNumber: 'exe-2026-0014',
    registryNumber: 'EXE 2026/0014',
    parties: ['Exempelby stadsdelsförvaltning', 'Föreningen Läxhjälpen (exempel)'],
  }
}

const to = { organisation: 'Föreningen Läxhjälpen (exempel)', contact: 'Amina Diaz' }

export function sampleInitiative(language?: Language): InitiativePaper {
  return {
    ...sampleHead(language),
    origin: 'Föreningen själv',
    organisation: { name: to.organisation, number: '802000-0000', legalForm: 'Ideell förening' },
    contact: {
      name: 'Amina Diaz',
      title: 'ordförande',
      email: 'amina@laxhjalpen.example',
      phone: '070-174 06 05',
    },
    receivedOn: plainDate('2026-11-20'),
    receivedBy: 'Omar Ek, fritidsgården',
    forwardedOn: plainDate('2026-11-21'),
    forwardedBy: 'Omar Ek',
    coreService: 'Kultur och fritid',
    answers: [
      {
        question: 'Vilken samhällsutmaning vill ni arbeta med, och hur vet ni att den finns här?',
        answer:
          'Många unga saknar någonstans att göra läxor.\n\nI vår enkät svarade 62 av 140 att de är trångbodda. 🙂',
      },
      { question: 'Vad vill ni göra tillsammans med oss?', answer: 'Öppna läxhjälp fyra kvällar i veckan.' },
      { question: 'Behöver ni tolk, teckenspråk eller annan anpassning vid mötet?', answer: '' },
    ],
  }
}

export function sampleReceipt(language?: Language): ReceiptPaper {
  return {
    ...sampleHead(language),
    to,
    receivedOn: plainDate('2026-11-21'),
    firstMeeting: {
      lastDay: plainDate('2026-12-19'),
      suggestedBy: plainDate('2026-12-18'),
      arithmetic: '2026-11-21 + 4 veckor = 2026-12-19; avsnitt 2.1.1',
    },
    assessor: language === 'en' ? 'the director' : 'direktören',
    documentsWanted: [
      'protokoll från senaste årsmötet',
      'verksamhetsberättelse',
      'resultat- och balansräkning',
      'revisionsberättelse',
      'verksamhetsplan',
    ],
  }
}

export function sampleCall(language?: Language): CallPaper {
  return {
    ...sampleHead(language),
    to,
    meeting: {
      date: plainDate('2026-12-03'),
      from: '17:30',
      to: '19:00',
      place: 'Medborgarhuset, rum 2',
      link: 'https://moten.exempelby.example/laxhjalpen',
    },
    agenda: ['Välkomna och presentation', 'Er idé', 'Vad ett partnerskap är', 'Villkoren', 'Nästa steg'],
    conditions: [
      'Ryms inom nämndens ansvar',
      'Öppet för alla i målgruppen',
      'Ömsesidigt behov av att samverka',
    ],
    documentsMissing: ['revisionsberättelse', 'verksamhetsplan'],
    accessNeeds: 'Teckenspråkstolk',
    invited: ['Amina Diaz, Föreningen Läxhjälpen', 'Sara Berg, stabsenheten', 'Omar Ek, kultur och fritid'],
  }
}

export function sampleMinutes(language?: Language): MinutesPaper {
  const { meeting } = sampleCall(language)
  return {
    ...sampleHead(language),
    group: 'Första möte',
    meeting,
    present: [
      { name: 'Amina Diaz', role: 'ordförande', party: 'Föreningen Läxhjälpen' },
      { name: 'Sara Berg', role: 'utredare, stabsenheten', party: 'Exempelby stadsdelsförvaltning' },
    ],
    absent: ['Omar Ek'],
    notes: [
      {
        title: 'Er idé',
        text: 'Föreningen berättade om läxhjälpen.\n\nFritidsgården har lokal tre kvällar i veckan.',
      },
      { title: 'Villkoren', text: 'Alla sex villkor gicks igenom.' },
    ],
    decisions: [
      {
        decision: 'Komplettera med revisionsberättelse och verksamhetsplan',
        owner: 'Amina Diaz',
        due: plainDate('2026-12-17'),
      },
      {
        decision: 'Ta fram statistik om trångboddhet i området',
        owner: 'Sara Berg',
        due: plainDate('2026-12-10'),
      },
    ],
    adjustments: [
      { before: 'Fyra kvällar', after: 'Tre kvällar', reason: 'Lokalen är upptagen på onsdagar' },
    ],
    earlierDecisions: [],
    next: { date: plainDate('2027-01-14'), from: '17:30', place: 'Fritidsgården' },
    writtenBy: 'Sara Berg',
  }
}

export function sampleConsideration(language?: Language): ConsiderationPaper {
  const questions = [
    'Hör idén till något som nämnden ansvarar för? Vilket mål?',
    'Är verksamheten öppen för alla i målgruppen?',
    'Finns ett ömsesidigt behov av att göra detta tillsammans?',
    'Saknas färdiga lösningar och tjänster att köpa? Hur har det undersökts?',
    'Har båda parter vilja och resurser för flera år?',
    'Kan verksamheten drivas kostnadseffektivt och med aktsamhet om offentliga medel?',
    'Är utmaningen komplex – kan ingen av oss lösa den ensam?',
    'Går utmaningen att belägga med statistik eller undersökningar för vårt område?',
  ]
  return {
    ...sampleHead(language),
    questions: questions.map((question, index) => ({
      number: String(index + 1),
      question,
      answer: ['Ja', 'Ja', 'Delvis', 'Vet ej'][index % 4] ?? 'Ja',
      ground:
        'Nämnden ansvarar för öppna mötesplatser för unga. Föreningen når unga som inte kommer till fritidsgården i dag, och lokalen står tom tre kvällar i veckan.',
      evidence: index % 2 ? [] : [{ text: 'Områdesrapport 2025', href: 'https://exempelby.example/rapport' }],
      answeredBy: 'Sara Berg',
      answeredOn: plainDate('2026-12-08'),
    })),
    conclusion: 'Ett idéburet offentligt partnerskap är möjligt och lämpligt.',
    reasons:
      'Behovet är ömsesidigt och ingen av oss kan möta det ensam.\n\nDet finns ingen färdig tjänst att köpa.',
    missing: [
      { document: 'Revisionsberättelse', completeBy: plainDate('2026-12-17'), remark: 'Årsmöte 10 december' },
    ],
    submittedBy: 'Sara Berg, stabsenheten',
    submittedOn: plainDate('2026-12-09'),
    checklist: 'Checklista inför övervägande, version 2026-01',
  }
}

export function sampleAssessment(outcome: AssessmentOutcome = 'goOn', language?: Language): AssessmentPaper {
  return {
    ...sampleHead(language),
    to,
    outcome,
    reasons:
      'Trångboddheten i området är väl belagd, och läxhjälp är något som varken vi eller ni kan ge i den omfattning som behövs på egen hand.\n\nNi når unga som inte kommer till våra mötesplatser. Vi har lokaler och personal. Därför tror jag på ett partnerskap.',
    ...(outcome === 'otherForm'
      ? { otherForm: { name: 'föreningsbidrag', howToGoOn: 'Sök senast 31 januari på kommunens webbplats.' } }
      : {}),
    director: { name: 'Karin Holm', title: 'Stadsdelsdirektör' },
  }
}
