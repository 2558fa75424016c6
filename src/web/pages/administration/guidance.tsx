import type { FieldName } from '../../../domain/body-setting.ts'
import { Alert } from '../../parts/alert.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { type LoadedSetting, wholeOf } from './load.ts'
import { fieldLabel } from './setting-words.ts'
import { templateWords } from './template-words.ts'

const read: readonly FieldName[] = ['helpSv', 'helpEn']

/** What whoever writes reads beside the box, and what the reader of a preview needs to know. */
export function Guidance({ at, loaded }: { at: SignedIn; loaded: LoadedSetting }) {
  const t = templateWords(at.language).preview
  const whole = wholeOf(loaded, loaded.draft?.content ?? loaded.now)
  const facts = read.flatMap((field) =>
    whole[field]
      ? [[fieldLabel(field, at.language), <span lang={inField(field)}>{whole[field]}</span>] as const]
      : [],
  )
  return (
    <>
      {facts.length > 0 && (
        <Section title={t.guidance} id="vagledning">
          <Facts facts={facts} />
        </Section>
      )}
      {loaded.setting.kind !== 'question' && (
        <Alert color="info">
          {t.lead} {t.madeUp} {t.inSwedish}
        </Alert>
      )}
    </>
  )
}

function inField(field: FieldName): 'sv' | 'en' {
  return field.endsWith('En') ? 'en' : 'sv'
}
