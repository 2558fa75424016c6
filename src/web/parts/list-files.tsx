import { type ListKind, listKinds } from '../answers/list-file.ts'

const kindNames = { csv: 'CSV', xlsx: 'Excel' } as const

type ListFilesProps = {
  words: string
  href: (kind: ListKind) => string
  /** What is to be known of the file, such as how much of the list it holds. */
  note?: string | false
}

/** A list to take home, in the kinds that spreadsheets read. */
export function ListFiles({ words, href, note = false }: ListFilesProps) {
  return (
    <p class="list-files">
      {words}{' '}
      {listKinds.map((kind) => (
        <>
          <a href={href(kind)} download="">
            {kindNames[kind]}
          </a>{' '}
        </>
      ))}
      {note}
    </p>
  )
}
