import type { Language, Text } from '../../domain/text.ts'
import { dayInWords } from '../../kernel/date-words.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { isOwnVersion } from './own-rules.ts'
import type { Rulebook } from './rulebook.ts'

type Version = Pick<Rulebook, 'version' | 'validFrom'>

/**
 * A version as people read it: "1.8.0", or of one that a body has made "1.8.0 med Solnäs egna regler från 3 mars 2026". Whose
 * they are is left out where it is plain. What the version is called exactly is its `version`.
 */
export function versionInWords({ version, validFrom }: Version, language: Language, whose?: string): string {
  if (!isOwnVersion(version)) return version
  const [base = ''] = version.split('+')
  const from = dayInWords(plainDate(validFrom), language)
  const own = ownRules(whose)
  return language === 'sv' ? `${base} med ${own.sv} från ${from}` : `${base} with ${own.en} from ${from}`
}

/** On a paper that is kept: the words, and the exact name that tells it from every other. */
export function versionOnPaper(rulebook: Version, language: Language): string {
  const words = versionInWords(rulebook, language)
  return words === rulebook.version ? words : `${words} (${rulebook.version})`
}

function ownRules(whose: string | undefined): Required<Text> {
  if (whose === undefined) return { sv: 'egna regler', en: 'rules of its own' }
  const genitive = /[sxz]$/i.test(whose) ? whose : `${whose}s`
  return { sv: `${genitive} egna regler`, en: `the own rules of ${whose}` }
}
