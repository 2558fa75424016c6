import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { labelOf, wantedAddress } from './load.ts'
import type { Wanted, Wants } from './wanted.ts'
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

type OfferedProps = { at: SignedIn; file: CaseFile; organisation: Wants['organisation']; wanted: Wanted }

/** The same for one paper, beside it: one press and it is handed in. Where the kept one is too old, that is said. */
export function OfferedPaper({ at, file, organisation, wanted }: OfferedProps) {
  const t = words(at.language)
  const { offered, tooOldFrom, document } = wanted
  if (tooOldFrom !== null) return <p class="quiet">{t.keptTooOld(dateInWords(tooOldFrom, at.language))}</p>
  if (offered === null) return null
  const { documentDate } = offered
  const action = wantedAddress(at, file, organisation.id, document.id, 'ateranvandning')
  return (
    <Form at={at} action={action}>
      <Actions>
        <Button look="secondary">
          {documentDate === null ? t.useKept : t.useKeptFrom(dateInWords(documentDate, at.language))}
          <span class="ds-sr-only">: {labelOf(wanted, at)}</span>
        </Button>
      </Actions>
    </Form>
  )
}
