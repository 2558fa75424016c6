export type PartOfPage = readonly [id: string, label: string]

/** On a phone much of a page comes far down: a way to each part of it. */
export function OnThisPage({ label, parts }: { label: string; parts: readonly PartOfPage[] }) {
  return (
    <nav class="on-this-page" aria-label={label}>
      <ul>
        {parts.map(([id, name]) => (
          <li>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
