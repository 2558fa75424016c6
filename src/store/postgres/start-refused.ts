/** A start that cannot go on, with the sentence that the operator reads. The program prints it without a stack. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
