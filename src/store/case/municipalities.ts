import municipalities from 'kommunkoder/data.json' with { type: 'json' }

const names = new Map(municipalities.map(({ code, municipality }) => [code, municipality]))

/** The name of a municipality by its four digits; the digits where there is no such municipality. */
export function municipalityName(code: string): string {
  return names.get(code) ?? code
}

export function municipalityCodes(): readonly string[] {
  return [...names.keys()]
}
