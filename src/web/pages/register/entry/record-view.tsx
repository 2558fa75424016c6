import type { RegisterRecord } from '../../../../domain/register.ts'
import type { Registered } from '../../../../store/register/register-history.ts'
import type { Visit } from '../../../visit.ts'
import { StatusTag } from '../hit.tsx'
import { Doubts, Links, Sources } from './evidence.tsx'
import { Contributions, Money, Results } from './results.tsx'
import { ForWhom, Parties, When } from './story.tsx'

export type EntryProps = { at: Visit; one: RegisterRecord; known: Registered }

/** All that a record says: on its page, and in the preview before it is published. */
export function RecordView(props: EntryProps) {
  const { at, one } = props
  return (
    <>
      <p>
        <a href={at.to.register({}, 'kommun', one.municipality.code)}>{one.municipality.name}</a>{' '}
        <StatusTag at={at} status={one.status} />
      </p>
      <Parties {...props} />
      <ForWhom {...props} />
      <When {...props} />
      <Contributions {...props} />
      <Results {...props} />
      <Money {...props} />
      <Links {...props} />
      <Doubts {...props} />
      <Sources {...props} />
    </>
  )
}
