/** A command of `./handslag`. `run` gives the exit code; data goes to stdout, all else to stderr. */
export type Command = {
  usage: string
  about: string
  load: () => Promise<{ run: (args: readonly string[]) => Promise<number> }>
}

export type Commands = Readonly<Record<string, Command>>

export function helpText(commands: Commands): string {
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length))
  const lines = Object.values(commands).map(
    ({ usage, about }) => `  ./handslag ${usage.padEnd(width)}  ${about}`,
  )
  return [
    'Handslag: från idé till arkiv i ett idéburet offentligt partnerskap.',
    '',
    ...lines,
    '',
    'npm start startar demon. Inställningarna står i docs/operations.md.',
  ].join('\n')
}
