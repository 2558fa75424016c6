import { type Content, fieldsOf } from '../../../domain/body-setting.ts'
import type { Version } from '../../../store/bodies/body-setting.ts'
import { Heading } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { Difference } from '../case/draft/difference.tsx'
import type { LoadedSetting } from './load.ts'
import { fieldLabel, inWords } from './setting-words.ts'
import { templateWords } from './template-words.ts'

type Props = { at: SignedIn; loaded: LoadedSetting; older: Content; newer: Content; title?: string }

/** What differs between two versions of a template's texts, word by word; what is the same is left out. */
export function Compared({ at, loaded, older, newer, title }: Props) {
  const t = templateWords(at.language)
  const { language } = at
  const [before, after] = [inWords(loaded, older, language), inWords(loaded, newer, language)]
  const changed = fieldsOf(loaded.setting.kind).filter((field) => before[field] !== after[field])
  return (
    <>
      <p class="quiet">{title ?? t.compared}</p>
      {changed.length === 0 && <p>{t.unchanged}</p>}
      {changed.map((field) => (
        <>
          <Heading level={3}>{fieldLabel(field, language)}</Heading>
          <Difference
            at={at}
            older={before[field] ?? ''}
            newer={after[field] ?? ''}
            lang={field.endsWith('En') ? 'en' : 'sv'}
          />
        </>
      ))}
    </>
  )
}

/** Why a version was written, where somebody has said. */
export function Because({ at, version: { reason } }: { at: SignedIn; version: Version }) {
  return reason === '' ? null : <p>{templateWords(at.language).because(reason)}</p>
}
