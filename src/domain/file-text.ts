/** What came of reading the text of a file that was handed in. */
export type FileTextState =
  /** All that it says is kept. */
  | 'read'
  /** It says more than is kept: the beginning is. */
  | 'cut'
  /** Nothing is written in it: a picture, or pages that are pictures. */
  | 'none'
  | 'unreadable'
  | 'tooLarge'
  /** Of a kind whose text is not read. */
  | 'otherKind'

/** A part of what a file says, with its page or its sheet where the file has such. */
export type FilePiece = { text: string; page?: number; sheet?: number }

export type FileText = { state: FileTextState; pieces: readonly FilePiece[] }
