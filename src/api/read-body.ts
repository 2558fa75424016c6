/** The body as text; null when it is larger than that, whatever the sender says of its size. */
export async function readAtMost(most: number, request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
