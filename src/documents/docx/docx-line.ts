/** One line of a Word file: what it is, its words, and the same in our simple markup. */
export type DocxLine = {
  kind: 'heading' | 'paragraph' | 'bullet' | 'step'
  /** Of a heading: 1 is the highest. */
  level: number
  plain: string
  markup: string
}
