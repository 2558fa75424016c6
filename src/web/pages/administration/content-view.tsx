import { logoAddress } from '../../../documents/model.ts'
import type { Content, FieldName, SettingKind } from '../../../domain/body-setting.ts'
import type { Language } from '../../../domain/text.ts'
import { Facts } from '../../parts/facts.tsx'
import { readable } from './setting-words.ts'

/** What a version says, field by field, with its line breaks. */
export function ContentView({
  kind,
  content,
  language,
}: {
  kind: SettingKind
  content: Content
  language: Language
}) {
  const facts = readable(kind, content, language).map(
    ([field, name, text]) => [name, <Shown {...{ field, text, content }} />] as const,
  )
  return <Facts facts={facts} />
}

function Shown({ field, text, content }: { field: FieldName; text: string; content: Content }) {
  if (field === 'file' && content.file)
    return <img class="body-logo" src={logoAddress({ digest: content.file })} alt={content.altSv ?? ''} />
  if (field === 'ownRules' && content.ownRules) return <pre class="rules">{text}</pre>
  return <Lines text={text} lang={languageOf(field)} />
}

function Lines({ text, lang }: { text: string; lang: Language | undefined }) {
  return (
    <span lang={lang}>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </span>
  )
}

function languageOf(field: string): Language | undefined {
  if (field.endsWith('Sv')) return 'sv'
  return field.endsWith('En') ? 'en' : undefined
}
