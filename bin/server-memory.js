/**
 * How Node runs the server, so that it stays below 200 MB (docs/decisions/0037): small rooms for what is new, a heap that
 * grows in small steps, two arenas instead of one for each thread of the C library, and what they free given back.
 */
export const serverMemory = {
  flags: ['--max-semi-space-size=6', '--heap-growing-percent=35'],
  env: { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' },
}
