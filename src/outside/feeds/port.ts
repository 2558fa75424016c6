/** Another installation whose published records are fetched. */
export type SourceFeed = {
  /** Short name in ids and settings. */
  key: string
  /** Where it is reached, without a slash at the end. */
  url: string
}

export type FeedFailure = 'unreachable' | 'tooSlow' | 'refused' | 'notAFeed' | 'tooLarge' | 'brokenOff'

/** What another installation answered: nothing new, its records as lines, or why there is nothing. */
export type FeedAnswer =
  | { kind: 'notNew' }
  | { kind: 'lines'; etag: string | null; lines: readonly string[] }
  | { kind: 'failed'; reason: FeedFailure }

/** Asks for every record; `etag` is what it called its newest answer when it was last asked. Never throws. */
export type AskFeed = (feed: SourceFeed, etag: string | null) => Promise<FeedAnswer>
