import { listKinds } from '../../answers/list-file.ts'
import type { OverviewList } from '../../paths.ts'
import type { At } from './loaded.ts'

const kindNames = { csv: 'CSV', xlsx: 'Excel' } as const

/** A list of the overview to take home. */
export function FileLinks({ at, list, words }: { at: At; list: OverviewList; words: string }) {
  return (
    <p>
      {words}{' '}
      {listKinds.map((kind) => (
        <>
          <a href={at.to.overviewFile(list, kind)} download="">
            {kindNames[kind]}
          </a>{' '}
        </>
      ))}
    </p>
  )
}
