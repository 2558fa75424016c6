import municipalities from 'kommunkoder/data.json' with { type: 'json' }

const names = new Map(municipalities.map(({ code, municipality }) => [code, municipality]))

/** The name of a municipality by its four digits; the digits where there is no such municipality. */
export function municipalityName(code: string): string {
  return names.get(code) ?? code
}

/** The four digits of a municipality by its name, with or without 'kommun' or 'stad'; null for another name. */
export function municipalityCode(name: string): string | null {
  const wanted = plain(name)
  return municipalities.find(({ municipality }) => plain(municipality) === wanted)?.code ?? null
}

export function municipalityCodes(): readonly string[] {
  return [...names.keys()]
}

function plain(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/\s+(kommun|stad)$/, '')
    .trim()
  return bare.replace(/s$/, '')
}
