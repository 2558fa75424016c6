import { inLanguage, type Text } from '../../../domain/text.ts'
import { lowerFirst } from '../../../kernel/lower-first.ts'
import { upperFirst } from '../../../kernel/upper-first.ts'
import { inOwnRoleNames } from '../../../process/rulebook/own-role-names.ts'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { type LoadedSetting, ownIn, wholeOf } from './load.ts'
import { templateWords } from './template-words.ts'

const most = 12

/** What the body's own name for a role makes of what the rulebook says, in both languages. */
export function RoleView({ at, loaded }: { at: SignedIn; loaded: LoadedSetting }) {
  const { setting, rulebook, draft, now } = loaded
  const name = wholeOf(loaded, draft?.content ?? now)
  const own = inOwnRoleNames(rulebook, JSON.stringify({ [setting.about]: ownIn(loaded, name) }))
  const { templates: _, memo: __, roles: ___, ...says } = own
  const t = templateWords(at.language).preview
  return (['sv', 'en'] as const).map((language) => {
    const [label = '', definite = ''] =
      language === 'sv' ? [name.labelSv, name.definiteSv] : [name.labelEn, name.definiteEn]
    const all = textsIn(says).map((text) => inLanguage(text, language))
    const named = [...new Set(all)].filter(
      (text) => text.includes(definite) || text.includes(upperFirst(definite)),
    )
    return (
      <Section title={`${t.role}: ${language === 'sv' ? 'svenska' : 'English'}`} id={`namn-${language}`}>
        <p>{t.roleSigned(`${at.actor.name}, ${lowerFirst(label)}`)}</p>
        {named.length === 0 && <p>{t.roleNowhere}</p>}
        <ul lang={language}>
          {named.slice(0, most).map((text) => (
            <li>{text}</li>
          ))}
        </ul>
        {named.length > most && <p>{t.roleMore(named.length - most)}</p>}
      </Section>
    )
  })
}

/** Every text in both languages that stands in a value. */
function textsIn(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('sv' in value && 'en' in value && typeof value.sv === 'string' && typeof value.en === 'string')
    return [{ sv: value.sv, en: value.en }]
  return Object.values(value).flatMap(textsIn)
}
