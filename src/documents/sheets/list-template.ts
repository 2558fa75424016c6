import { headings, type ListField, listFields } from '../../domain/register/list/fields.ts'
import type { Language } from '../../domain/text.ts'
import { bold, writeSheets } from './write-sheets.ts'

type Words = {
  sheet: string
  help: string
  explanation: readonly string[]
  fields: Record<ListField, string>
}

const sv: Words = {
  sheet: 'Partnerskap',
  help: 'Så fyller du i',
  explanation: [
    'En rad för varje överenskommelse. Kolumnerna får stå i vilken ordning som helst, och du får ta bort dem du inte använder.',
    'Bara idéburna parter och tid måste fyllas i. Skriv inget som ni inte vet.',
    'Skriv inga personnummer och inga uppgifter om enskilda personer.',
  ],
  fields: {
    id: 'Bara när du ändrar något som redan finns i registret: sista delen av adressen.',
    title: 'Vad partnerskapet kallas, om det har ett namn.',
    municipality: 'Kommunens namn eller fyra siffrors kod. Tomt betyder er egen kommun.',
    publicParties:
      'Nämnder, förvaltningar eller bolag. Flera: en på varje rad i cellen, eller semikolon emellan. Tomt betyder ni själva.',
    ideaBasedParties:
      'Föreningar och stiftelser. Flera: en på varje rad i cellen, eller semikolon emellan. Måste fyllas i.',
    organisationNumbers:
      'De idéburna parternas nummer i samma ordning, till exempel 802002-8711; 802000-1234.',
    associatedParties: 'De som medverkar utan att vara parter.',
    period:
      'Till exempel 2022–2024, 1 mars 2022 till 30 april 2024 eller från 2022. Fyll i den här eller Från och Till.',
    from: 'År, månad eller dag: 2022, mars 2022 eller 2022-03-01.',
    to: 'Sista år, månad eller dag. Tomt betyder tills vidare.',
    summary: 'Vad ni gör tillsammans, i en eller några meningar.',
    targetGroup: 'Vilka arbetet är till för.',
    categories: 'Ett eller flera områden, till exempel Skola; Barn och ungdom.',
    geography: 'Stadsdel eller plats. Lämna tomt när adressen är skyddad.',
    funding: 'Alla pengar för hela tiden, i hela kronor.',
    registryNumber: 'Ert diarienummer.',
    link: 'En adress där man kan läsa mer.',
    protected: 'Ja om verksamheten har skyddad adress. Då visas ingen plats.',
  },
}

const en: Words = {
  sheet: 'Partnerships',
  help: 'How to fill in',
  explanation: [
    'One row for each agreement. The columns may stand in any order, and you may remove those you do not use.',
    'Only the idea-based parties and the period must be filled in. Write nothing that you do not know.',
    'Write no personal identity numbers and nothing about individuals.',
  ],
  fields: {
    id: 'Only when you change something that is in the register already: the last part of its address.',
    title: 'What the partnership is called, if it has a name.',
    municipality: 'The name of the municipality or its code of four digits. Empty means your own.',
    publicParties:
      'Boards, departments or companies. Several: one on each line of the cell, or semicolons between. Empty means yourselves.',
    ideaBasedParties:
      'Associations and foundations. Several: one on each line of the cell, or semicolons between. Must be filled in.',
    organisationNumbers:
      'The numbers of the idea-based parties in the same order, such as 802002-8711; 802000-1234.',
    associatedParties: 'Those who take part without being parties.',
    period: 'Such as 2022–2024, or från 2022. Fill in this or From and To.',
    from: 'Year, month or day: 2022, 2022-03 or 2022-03-01.',
    to: 'Last year, month or day. Empty means without end.',
    summary: 'What you do together, in a sentence or a few.',
    targetGroup: 'Whom the work is for.',
    categories: 'One or several areas, such as School; Children and youth.',
    geography: 'District or place. Leave empty when the address is protected.',
    funding: 'All money for the whole period, in whole kronor.',
    registryNumber: 'Your registry number.',
    link: 'An address where more can be read.',
    protected: 'Yes if the work has a protected address. Then no place is shown.',
  },
}

/** A workbook (.xlsx) to fill in: every heading with its explanation, and an empty sheet with the headings. */
export function writeListTemplate(language: Language): Promise<Buffer> {
  const t = language === 'sv' ? sv : en
  const name = (field: ListField) => fieldName(field, language)
  return writeSheets([
    {
      sheet: t.sheet,
      columns: listFields.map(() => ({ width: 24 })),
      stickyRowsCount: 1,
      data: [listFields.map((field) => bold(name(field)))],
    },
    {
      sheet: t.help,
      columns: [{ width: 26 }, { width: 100 }],
      data: [
        ...t.explanation.map((line) => [null, { value: line, wrap: true }]),
        ...listFields.map((field) => [bold(name(field)), { value: t.fields[field], wrap: true }]),
      ],
    },
  ])
}

/** What a field is called where people choose it. */
export function fieldName(field: ListField, language: Language): string {
  return headings[field][language === 'sv' ? 0 : 1]
}

/** What a field is for, in words. */
export function fieldHelp(field: ListField, language: Language): string {
  return (language === 'sv' ? sv : en).fields[field]
}
