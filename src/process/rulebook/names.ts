export type StateId = string

export type StepId = string

/** 'round-1', 'sign-1', 'followUp-2' … numbered within the case. */
export type TrackId = string
