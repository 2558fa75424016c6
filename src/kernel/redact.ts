/** Without e-mail addresses and the secrets of links: what a log may say. */
export function redacted(text: string): string {
  return text.replaceAll(/[^\s<>"'/]+@[^\s<>"'/]+/g, '…').replaceAll(/[\w-]{40,}/g, '…')
}
