/** Whether a text is an address of the web: escaping alone does not make a link safe. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
