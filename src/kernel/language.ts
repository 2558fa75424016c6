/** A language that people read the product in. Swedish is the main language (språklagen 2009:600). */
export type Language = 'sv' | 'en'
