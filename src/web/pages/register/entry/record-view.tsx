import { StatusTag } from '../hit.tsx'
import { Doubts, Links, Sources } from './evidence.tsx'
import type { EntryProps } from './props.ts'
import { Contributions, Money, Results } from './results.tsx'
import { ForWhom, Parties, When } from './story.tsx'

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
