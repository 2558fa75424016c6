import { fromBuffer } from 'yauzl'

/** The names of the files in a zip, in order. Throws when it is not whole. */
export function namesInZip(zip: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const names: string[] = []
    fromBuffer(zip, (fault, file) => {
      if (fault) return reject(fault)
      file.on('entry', ({ fileName }) => names.push(fileName))
      file.on('end', () => resolve(names))
      return file.on('error', reject)
    })
  })
}
