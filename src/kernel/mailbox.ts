/**
 * The mailbox that an address leads to, for counting only: written in another way (capitals, quotes, a part after +, and the
 * dots that one large provider does not see) it is the same one.
 */
export function mailboxOf(email: string): string {
  const [, local = '', domain = ''] =
    /^(.*)@([^@]*)$/.exec(email.normalize('NFKC').trim().toLowerCase()) ?? []
  const untagged = unquoted(local).replace(/(?<=.)\+.*$/, '')
  const host = URL.parse(`http://${domain}`)?.hostname.replace(/\.$/, '') ?? domain
  if (host !== 'gmail.com' && host !== 'googlemail.com') return `${untagged}@${host}`
  return `${untagged.replaceAll('.', '')}@gmail.com`
}

function unquoted(local: string): string {
  return /^".*"$/.test(local) ? local.slice(1, -1).replaceAll(/\\(.)/g, '$1') : local
}
