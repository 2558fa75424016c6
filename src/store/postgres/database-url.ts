/** The address of a database behind a unix socket, in the form that `pg` and graphile-worker both read. */
export function socketUrl(folder: string, database: string): string {
  return `postgresql://handslag@localhost/${database}?host=${encodeURIComponent(folder)}`
}

/** The same server, another database. */
export function otherDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}
