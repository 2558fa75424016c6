const sentences: Record<string, string> = {
  ENOENT: 'Mappen eller filen finns inte',
  ENOTDIR: 'Mappen finns inte',
  EISDIR: 'Det här är en mapp, inte en fil',
  EACCES: 'Mappen eller filen får inte läsas eller skrivas',
  EPERM: 'Mappen eller filen får inte läsas eller skrivas',
  EROFS: 'Mappen går inte att skriva i',
  ENOSPC: 'Disken är full. Det som hann skrivas har tagits bort',
  EDQUOT: 'Disken är full. Det som hann skrivas har tagits bort',
}

/** What the file system refused, for whoever wrote the command; null for what is a fault of ours. */
export function wordsOfFileFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error && 'syscall' in error)) return null
  const sentence = sentences[String(error.code)]
  const path = 'path' in error ? `: ${String(error.path).replace(/\.\d+\.part$/, '')}` : ''
  return sentence === undefined ? null : `${sentence}${path}.`
}
