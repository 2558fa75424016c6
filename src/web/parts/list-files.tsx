import { type ListKind, listKinds } from '../answers/list-file.ts'

const kindNames = { csv: 'CSV', xlsx: 'Excel' } as const

/** A list to take home, in the kinds that spreadsheets read. */
export function ListFiles({ words, href }: { words: string; href: (kind: ListKind) => string }) {
  return (
    <p>
      {words}{' '}
      {listKinds.map((kind) => (
        <>
          <a href={href(kind)} download="">
            {kindNames[kind]}
          </a>{' '}
        </>
      ))}
    </p>
  )
}
