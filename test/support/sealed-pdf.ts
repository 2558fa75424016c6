/** A PDF of one empty page that says hej in its own dictionary. */
export function aPdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Says (Hej) >>',
  ]
  const places: number[] = []
  const body = objects.reduce((text, object, index) => {
    places.push(text.length)
    return `${text}${index + 1} 0 obj\n${object}\nendobj\n`
  }, '%PDF-1.7\n')
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 4\n0000000000 65535 f \n${rows}`
  return Buffer.from(
    `${body}${table}trailer\n<< /Size 4 /Root 1 0 R /ID [<00> <00>] >>\nstartxref\n${body.length}\n%%EOF\n`,
  )
}

/** The signature itself (CMS), as it stands in a sealed PDF. */
export function contentsOf(pdf: Buffer): Buffer {
  const [, hex = ''] = /\/Contents\s*<([0-9A-Fa-f]+)>/.exec(pdf.toString('latin1')) ?? []
  const padded = Buffer.from(hex, 'hex')
  return padded.subarray(0, 4 + padded.readUInt16BE(2))
}

/** The bytes that the signature is over. */
export function signedPartOf(pdf: Buffer): Buffer {
  const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)/.exec(pdf.toString('latin1')) ?? []
  const [start = 0, length = 0, next = 0, rest = 0] = range.slice(1).map(Number)
  return Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(next, next + rest)])
}
