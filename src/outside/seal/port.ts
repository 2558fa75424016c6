/** What is sealed, and the instant that the seal says. */
export type SealOrder = { pdf: Uint8Array; at: Date; reason: string }

/** B-B proves who sealed and that nothing has changed; B-T also proves that it was not done later than a certain time. */
export type SealLevel = 'B-B' | 'B-T'

export type SealedPdf = { pdf: Buffer; level: SealLevel; holder: string }

/** The body's electronic seal (PAdES, ETSI EN 319 142-1). */
export type Seal = {
  /** Whose seal it is: the name in the certificate. */
  holder: string
  /**
   * The PDF with the seal added after its own bytes, which stay as they are. Without a time-stamp the same order
   * gives the same bytes. Throws when the time-stamp service does not answer: a later attempt may succeed.
   */
  seal(order: SealOrder): Promise<SealedPdf>
}
