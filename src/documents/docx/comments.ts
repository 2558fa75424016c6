import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'

/** What somebody has said about the part of a paper that has this heading. */
export type DocxComment = { heading: string; by: string; at: Date; text: string }

/** A comment as Word keeps it: its place in the list is its number. */
export function commentOf({ by, at, text }: DocxComment, id: number) {
  const children = text.split('\n').map((line) => new Paragraph(line))
  return { id, author: by, date: at, children }
}

/** A heading with the comments on it. */
export function commented(heading: string, comments: readonly DocxComment[]): ParagraphChild[] {
  const ids = comments.flatMap((comment, id) => (comment.heading === heading ? [id] : []))
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    new TextRun(heading),
    ...ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ]
}
