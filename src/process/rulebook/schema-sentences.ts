import type { z } from 'zod'
import { closeName } from './close-name.ts'

type Issue = z.core.$ZodIssue

/** What is wrong, as a sentence for the person who writes a rulebook. The schema is to report what was written (reportInput). */
export function schemaSentence(issue: Issue): string {
  const where = issue.path.length === 0 ? 'Regelboken' : `"${String(issue.path.at(-1))}"`
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Okänt: ${issue.keys.join(', ')}. Kontrollera stavningen; ordlistan är sluten.`
    case 'invalid_type':
      return issue.input === undefined ? `${where} saknas.` : `${where} ska vara ${typeWord(issue.expected)}.`
    case 'invalid_value':
      return issue.input === undefined ? `${where} saknas.` : valueSentence(where, issue)
    case 'invalid_format':
      return `${where} är fel skrivet: ${formatWord(issue.pattern)}`
    case 'too_small':
      return issue.origin === 'string'
        ? `${where} är tomt.`
        : `${where} är för litet: minst ${issue.minimum}.`
    case 'too_big':
      return `${where} är för stort: högst ${issue.maximum}.`
    case 'invalid_union':
      return unionSentence(where, issue)
    default:
      return issue.message
  }
}

function unionSentence(where: string, issue: Extract<Issue, { code: 'invalid_union' }>): string {
  if (issue.discriminator !== undefined)
    return `${where} har en sort som inte finns (${issue.discriminator}).`
  const fewest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? []
  const details = fewest.map(schemaSentence).join(' ')
  return details === '' ? `${where} passar inte mallen.` : details
}

const fewEnoughToList = 20

function valueSentence(where: string, { input, values }: Extract<Issue, { code: 'invalid_value' }>): string {
  if (values.length <= fewEnoughToList) return `${where} ska vara ${alternatives(values)}.`
  const close = typeof input === 'string' ? closeName(input, values.map(String)) : undefined
  const written = typeof input === 'string' ? ` "${input}"` : ''
  return `${where} har ett namn som inte finns:${written}. ${close ? `Menade du "${close}"?` : 'Ordlistan är sluten och står i rulebooks/rulebook.schema.json.'}`
}

function alternatives(values: readonly unknown[]): string {
  const words = values.map((value) => `"${String(value)}"`)
  return words.length === 1 ? `${words[0]}` : `ett av ${words.join(', ')}`
}

const typeWords: Record<string, string> = {
  string: 'en text: skriv den inom citattecken',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'ett block med rubriker',
  record: 'ett block med rubriker',
}

function typeWord(expected: string): string {
  return typeWords[expected] ?? expected
}

function formatWord(pattern: string | undefined): string {
  if (pattern?.includes('\\d{4}')) return 'skriv dagen som ÅÅÅÅ-MM-DD, inom citattecken.'
  if (pattern?.includes('A-Z_')) return 'ett läge skrivs med versaler och understreck.'
  return 'använd små bokstäver, siffror och bindestreck.'
}
