/** What kinds of files may be handed in, told by their content, and why one is not taken. */
export { acceptedExtensions, fileKind, largestFile } from '../file-kinds.ts'
export { fileRefusalInWords } from '../file-refusals.ts'
