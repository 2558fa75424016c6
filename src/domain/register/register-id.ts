/** Words that stand where an id stands in the register's addresses. */
export const reservedIds = [
  'dubbletter',
  'karta',
  'kommun',
  'omrade',
  'organisation',
  'organisationer',
  'part',
  'rattelser',
  'siffror',
  'tidslinje',
] as const

/** A text as part of an address: 'Förening för Alla!' is 'forening-for-alla'. Never empty, at most 80 signs. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/[øœ]/g, 'o')
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return slug.slice(0, 80).replace(/-+$/, '') || 'utan-namn'
}

/** The first of 'namn', 'namn-2', 'namn-3' … that nobody has. Takes it. */
export function takeSlug(text: string, taken: Set<string>): string {
  const start = slugOf(text)
  let slug = start
  for (let next = 2; taken.has(slug) || isReserved(slug); next++) slug = `${start}-${next}`
  taken.add(slug)
  return slug
}

/** The id of a new record, from its municipality and name, such as 'malmo-carpe-sophia'. Takes it. */
export function registerId(municipality: string, name: string, taken: Set<string>): string {
  return takeSlug(`${municipality} ${name}`, taken)
}

function isReserved(slug: string): boolean {
  return reservedIds.some((one) => one === slug)
}
