import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { labelOf, wantedAddress } from './load.ts'
import type { Wants } from './wanted.ts'
import { words } from './words.ts'

type OfferedPapersProps = { at: SignedIn; file: CaseFile; wants: Wants; several: boolean }

/** What the organisation has given elsewhere and may use here with one press. Only its own people see it. */
export function OfferedPapers({ at, file, wants: { organisation, wanted }, several }: OfferedPapersProps) {
  const t = words(at.language)
  const offered = wanted.filter((one) => one.offered !== null)
  if (offered.length === 0) return null
  return (
    <div class="offered">
      <Heading level={several ? 3 : 2}>{t.useTitle}</Heading>
      <ul>
        {offered.map((one) => (
          <li>
            {labelOf(one, at)}: {one.offered?.files.map(({ name }) => name).join(', ')}
          </li>
        ))}
      </ul>
      <p>{t.useLead}</p>
      <Form at={at} action={wantedAddress(at, file, organisation.id, 'ateranvandning')}>
        <Actions>
          <Button look="secondary">{t.useAll(offered.length)}</Button>
        </Actions>
      </Form>
    </div>
  )
}
