import { withAddresses } from '../../../../domain/register/register-documents.ts'
import { StatusTag } from '../hit.tsx'
import { Documents } from './documents.tsx'
import { Doubts, Links, Sources } from './evidence.tsx'
import { Goals } from './goals.tsx'
import type { EntryProps } from './props.ts'
import { Contributions, Money, Results } from './results.tsx'
import { Challenge, ForWhom, Parties, When } from './story.tsx'

/** All that a record says, in the order that a citizen asks: on its page, and in the preview before it is published. */
export function RecordView({ at, one: record, known }: EntryProps) {
  const one = withAddresses(record, at.to.registered(record.id).split('?')[0] ?? '')
  const props = { at, one, known }
  return (
    <>
      <p>
        <a href={at.to.register({}, 'kommun', one.municipality.code)}>{one.municipality.name}</a>{' '}
        <StatusTag at={at} status={one.status} />
      </p>
      <Challenge {...props} />
      <Parties {...props} />
      <ForWhom {...props} />
      <Contributions {...props} />
      <Goals {...props} />
      <Results {...props} />
      <Money {...props} />
      <When {...props} />
      <Documents {...props} />
      <Links {...props} />
      <Doubts {...props} />
      <Sources {...props} />
    </>
  )
}
