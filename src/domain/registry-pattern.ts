/** How a board's registry numbers may be written: `SN {year}/{number:4}`. The year keeps one year's numbers from another's. */
export const registryPattern =
  /^(?=.*\{year\})(?=.*\{number(:[1-9])?\})([^{}]|\{year\}|\{number(:[1-9])?\})+$/

/** The number as the pattern writes it: `JÄR {year}/{number:4}` gives `JÄR 2026/0001`. */
export function writeRegistryNumber(pattern: string, year: number, number: number): string {
  return pattern
    .replaceAll('{year}', String(year))
    .replaceAll(/\{number(?::(\d+))?\}/g, (_, width) => String(number).padStart(Number(width ?? 1), '0'))
}
