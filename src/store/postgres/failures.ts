import { StartRefused } from './start-refused.ts'

/** Says in a sentence what PostgreSQL's own words mean for the operator. */
export function explainFailure(output: string, where: string): StartRefused {
  const known = explanations.find(([sign]) => sign.test(output))
  const sentence = known?.[1] ?? 'PostgreSQL kunde inte starta.'
  const lastWords = output.trim().split('\n').slice(-3).join('\n  ')
  return new StartRefused(`${sentence} (${where})\n  ${lastWords}`)
}

const explanations: readonly [RegExp, string][] = [
  [/No space left on device|ENOSPC/, 'Disken är full. Frigör plats och starta igen.'],
  [
    /Permission denied|EACCES|EPERM/,
    'PostgreSQL får inte läsa eller skriva i sin mapp. Se över mappens rättigheter.',
  ],
  [
    /could not map anonymous shared memory|Cannot allocate memory/,
    'Minnet räcker inte för att starta PostgreSQL.',
  ],
  [
    /ENOENT|not found|GLIBC/,
    'Den inbyggda PostgreSQL går inte att köra på den här datorn. Använd DATABASE_URL.',
  ],
]
