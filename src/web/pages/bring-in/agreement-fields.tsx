import type { SaidOfAgreement } from '../../../process/agreement/brought-in.ts'
import type { Entry } from '../../form/form.ts'
import { DateField, TextField } from '../../parts/fields.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

type Props = { at: Visit; entry: Entry; said?: SaidOfAgreement }

/** What the signed agreement says of its days, empty or as it was said last. */
export function AgreementFields({ at, entry, said }: Props) {
  const t = words(at.language)
  const { language } = at
  const { optional } = t
  const day = (name: keyof SaidOfAgreement) => ({ entry, language, name, value: said?.[name] ?? '' })
  return (
    <>
      <DateField {...day('start')} label={t.start} />
      <DateField {...day('end')} label={t.end} />
      <DateField {...day('signedOn')} label={t.signedOn} hint={t.signedOnHint} />
      <DateField {...day('decidedOn')} label={t.decidedOn} optional={optional} />
      <TextField
        {...{ entry, optional }}
        name="paragraph"
        label={t.paragraph}
        hint={t.paragraphHint}
        value={said?.paragraph ?? ''}
        size={16}
      />
      <TextField
        {...{ entry, optional }}
        name="earlierNumber"
        label={t.earlierNumber}
        value={said?.earlierNumber ?? ''}
        size={30}
      />
    </>
  )
}
