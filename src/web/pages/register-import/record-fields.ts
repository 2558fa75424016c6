import type { RegisterRecord } from '../../../domain/register.ts'
import type { Language } from '../../../domain/text.ts'

const names: Record<keyof RegisterRecord, readonly [sv: string, en: string]> = {
  id: ['id', 'id'],
  title: ['namn', 'title'],
  municipality: ['kommun', 'municipality'],
  status: ['läge', 'status'],
  summary: ['beskrivning', 'summary'],
  targetGroup: ['målgrupp', 'target group'],
  targetGroups: ['målgrupper', 'target groups'],
  categories: ['områden', 'areas'],
  categoryFit: ['hur väl området passar', 'how well the area fits'],
  themes: ['teman', 'themes'],
  geography: ['plats', 'place'],
  sensitiveLocation: ['skyddad adress', 'protected address'],
  parties: ['parter', 'parties'],
  periods: ['tid', 'time'],
  contributions: ['insatser', 'contributions'],
  fundingOre: ['pengar', 'money'],
  registryNumber: ['diarienummer', 'registry number'],
  results: ['resultat', 'results'],
  links: ['länkar', 'links'],
  challenge: ['problemet', 'the problem'],
  goals: ['mål och resultat', 'goals and results'],
  documents: ['handlingar', 'documents'],
  sources: ['källor', 'sources'],
  qualityFlags: ['kända brister', 'known gaps'],
  verifiedOn: ['senast verifierad', 'last verified'],
  provenance: ['varifrån uppgifterna kommer', 'where the facts come from'],
}

/** What a field of a record is called in a sentence. */
export function recordFieldName(field: string, language: Language): string {
  const found = Object.entries(names).find(([name]) => name === field)?.[1]
  return found?.[language === 'sv' ? 0 : 1] ?? field
}
