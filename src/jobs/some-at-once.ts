/** Does the work for each of them, in order, with at most so many under way. A failure ends it. */
export async function someAtOnce<One>(
  all: readonly One[],
  most: number,
  work: (one: One) => Promise<void>,
): Promise<void> {
  const left = all.values()
  const worker = async () => {
    for (const one of left) await work(one)
  }
  await Promise.all(Array.from({ length: most }, worker))
}
