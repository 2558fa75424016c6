import type { Entry } from '../../form/form.ts'
import { FileField } from '../../parts/fields.tsx'
import type { SignedIn } from '../../visit.ts'
import { logoLimits } from './take-logo.ts'
import { words } from './words.ts'

type LogoFieldProps = { at: SignedIn; entry: Entry; label: string; value: string }

/** A file to choose. Where there is a logo already, it stays unless another is chosen. */
export function LogoField({ at, entry, label, value }: LogoFieldProps) {
  const t = words(at.language)
  return (
    <FileField
      entry={entry}
      name="file"
      label={label}
      language={at.language}
      limits={logoLimits}
      kinds={t.pictureKinds}
      accept=".png,.svg"
      optional={value === '' ? undefined : t.optional}
    />
  )
}
