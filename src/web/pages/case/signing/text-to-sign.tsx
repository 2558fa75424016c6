import { dateInWords } from '../../../../kernel/date-words.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { decisionsIn } from './decisions.ts'
import type { SigningFile } from './load.ts'
import { words } from './words.ts'

/** The very PDF, its fingerprint, and the decision that it rests on. */
export function TextToSign({ at, loaded }: { at: SignedIn; loaded: SigningFile }) {
  const t = words(at.language).text
  const { file, signing } = loaded
  if (signing === null) return null
  const decided = decisionsIn(file).map(
    ({ board, paragraph, on }) => `${board}, ${paragraph}, ${dateInWords(on, at.language)}`,
  )
  return (
    <Section title={t.title} id="texten">
      <p>
        <a href={at.to.inCase(file.partnership.number, 'underskrift', 'text.pdf')}>
          {t.read(file.partnership.title)}
        </a>
      </p>
      <Facts
        facts={[
          [t.decided, decided.join('; ') || t.notDecided],
          [t.textHash, <Hash value={signing.textHash} />],
          [t.shownHash, <Hash value={signing.shown.hash} />],
        ]}
      />
      <p class="quiet">{t.explained}</p>
    </Section>
  )
}

/** Sixty-four digits that may break between groups of eight. */
export function Hash({ value }: { value: string }) {
  return <code class="hash">{value.replaceAll(/.{8}(?=.)/g, '$& ')}</code>
}
