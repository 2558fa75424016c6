/** No such thing, or not for this reader: both look the same from outside. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The reader may not do this. Pages answer exactly as for NotFound. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** What the reader may have, where a permission says it or null. Throws NotAllowed. */
export function allowed<Value>(permitted: Value | null): Value {
  if (permitted === null) throw new NotAllowed()
  return permitted
}

/** Somebody recorded something in the case after the page was read. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
}

/** The program that makes papers stopped or took too long: nothing has changed, and it may work the next time. */
export class PaperNotMade extends Error {
  override name = 'PaperNotMade'
}
