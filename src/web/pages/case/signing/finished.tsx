import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { SigningFile } from './load.ts'
import { Hash } from './text-to-sign.tsx'
import { words } from './words.ts'

/** The signed agreement: the sealed file to keep, the edition to read, and the three fingerprints. */
export function Finished({ at, loaded }: { at: SignedIn; loaded: SigningFile }) {
  const t = words(at.language).finished
  const { signing, file } = loaded
  const { number } = file.partnership
  if (signing?.finished == null) return null
  const { sealed, finished } = signing
  const read = at.to.inCase(number, 'handling', `${finished.documentNumber}.pdf`)
  return (
    <Section title={t.title} id="fardig">
      <p>{t.lead}</p>
      <Actions>
        {sealed !== null && (
          <ButtonLink
            href={at.to.inCase(number, 'handling', String(sealed.documentNumber), 'fil', sealed.fileId)}
          >
            {t.sealedFile}
          </ButtonLink>
        )}
        <ButtonLink href={read} look="secondary">
          {t.read}
        </ButtonLink>
        <ButtonLink href={at.to.inCase(number, 'start')} look="secondary">
          {t.start}
        </ButtonLink>
      </Actions>
      {sealed === null && <Alert color="info">{t.waits}</Alert>}
      <Facts
        facts={[
          [t.textHash, <Hash value={signing.textHash} />],
          [t.shownHash, <Hash value={signing.shown.hash} />],
          [t.sealedHash, sealed === null ? t.notYet : <Hash value={sealed.hash} />],
          ...(sealed === null ? [] : [[t.sealedBy, t.level(sealed.by, sealed.level)] as const]),
        ]}
      />
      <p class="quiet">{t.explained}</p>
    </Section>
  )
}
