/** The numbered list of every paper; each list is an instance of it and begins with 1. */
export const numbering = 'steps'
