import type { ToldGrant } from '../../domain/state-aid.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { formatEuro } from '../../kernel/euro.ts'
import { formatKronor } from '../../kernel/money.ts'
import { bullets, heading, paragraph, signatures, table } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'
import { aidWords } from './aid-words.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type AidDeclarationPaper = CaseHead & {
  title: string
  organisation: string
  signatory: string
  declared: {
    grants: readonly ToldGrant[]
    links: readonly { name: string; number: string; how: string }[]
  }
}

/** An organisation's own word on the de minimis aid it has had: an incoming paper of the case. */
export function aidDeclarationPaper({
  title,
  organisation,
  signatory,
  declared,
  ...head
}: AidDeclarationPaper): DocumentModel {
  const t = phrases[head.language]
  const { grants, links } = declared
  return casePaper(head, {
    title,
    kindOfPaper: t.kind,
    blocks: [
      paragraph(grants.length === 0 ? t.none(organisation) : t.some(organisation)),
      ...(grants.length === 0 ? [] : [grantTable(grants, head.language)]),
      heading(t.linksTitle),
      ...(links.length === 0
        ? [paragraph(t.noLinks(organisation))]
        : [bullets(...links.map(({ name, number, how }) => `${name}${number && ` (${number})`}: ${how}`))]),
      heading(t.confirmedTitle),
      paragraph(t.confirmed(signatory, organisation, dateInWords(head.date, head.language))),
      signatures({ name: signatory, title: organisation }),
    ],
  })
}

/** Aid as one side tells of it, a row each. */
export function grantTable(grants: readonly ToldGrant[], language: Language): Block {
  const t = phrases[language]
  const rows = grants.map(({ giver, receiver, on, regime, eur, sek }) => [
    giver,
    receiver,
    on,
    aidWords[language].regimes[regime],
    eur === null ? '–' : formatEuro(eur, { cents: true }),
    sek === null ? '–' : formatKronor(sek),
  ])
  return table(t.caption, [t.giver, t.receiver, t.on, t.regime, t.eur, t.sek], rows)
}

const phrases = {
  sv: {
    kind: 'Intyg',
    none: (name: string) =>
      `${name}, och de som organisationen hör ihop med, har inte fått något försumbart stöd (de minimis-stöd) under de senaste tre åren.`,
    some: (name: string) =>
      `${name}, och de som organisationen hör ihop med, har under de senaste tre åren fått det försumbara stöd (de minimis-stöd) som står här.`,
    caption: 'Försumbart stöd under de senaste tre åren',
    giver: 'Givare',
    receiver: 'Mottagare',
    on: 'Dag',
    regime: 'Förordning',
    eur: 'Euro',
    sek: 'Kronor',
    linksTitle: 'Organisationer som hör ihop',
    noLinks: (name: string) => `${name} hör inte ihop med någon annan organisation eller något företag.`,
    confirmedTitle: 'Intygas',
    confirmed: (who: string, name: string, day: string) =>
      `${who} har rätt att skriva under för ${name} och intygade ${day} att uppgifterna är riktiga och fullständiga.`,
  },
  en: {
    kind: 'Declaration',
    none: (name: string) =>
      `${name}, and those it is linked with, have had no de minimis aid in the last three years.`,
    some: (name: string) =>
      `${name}, and those it is linked with, have in the last three years had the de minimis aid that stands here.`,
    caption: 'De minimis aid in the last three years',
    giver: 'Giver',
    receiver: 'Receiver',
    on: 'Day',
    regime: 'Regulation',
    eur: 'Euro',
    sek: 'Kronor',
    linksTitle: 'Linked organisations',
    noLinks: (name: string) => `${name} is not linked with any other organisation or company.`,
    confirmedTitle: 'Declared',
    confirmed: (who: string, name: string, day: string) =>
      `${who} may sign for ${name} and declared on ${day} that the facts are true and complete.`,
  },
}
