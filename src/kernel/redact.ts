import { findPersonalNumbers } from './personal-number.ts'

/** Without e-mail addresses, the secrets of links and personal identity numbers: what a log may say. */
export function redacted(text: string): string {
  const kept = text.replaceAll(/[^\s<>"'/@]{1,64}@[^\s<>"'/]+/g, '…').replaceAll(/[\w-]{40,}/g, '…')
  return findPersonalNumbers(kept).reduceRight(
    (said, { index, length }) => `${said.slice(0, index)}…${said.slice(index + length)}`,
    kept,
  )
}
