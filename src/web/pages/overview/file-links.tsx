import { ListFiles } from '../../parts/list-files.tsx'
import type { OverviewList } from '../../paths.ts'
import type { At } from './loaded.ts'

/** A list of the overview to take home. */
export function FileLinks({ at, list, words }: { at: At; list: OverviewList; words: string }) {
  return <ListFiles words={words} href={(kind) => at.to.overviewFile(list, kind)} />
}
