import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

export type PdfStandard = 'ua-1' | 'a-2a'
export type PdfJob = { payload: string; standard: PdfStandard }

const cuts = [
  '400Regular/Inter_400Regular',
  '400Regular_Italic/Inter_400Regular_Italic',
  '600SemiBold/Inter_600SemiBold',
]
const folder = dirname(fileURLToPath(import.meta.url))

/** A compiler that holds our fonts and nothing else that a paper may use. It blocks while it works: run it in a worker. */
export function openCompiler(): (job: PdfJob) => Uint8Array {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: ourFonts() }] })
  return (job) => {
    const made = withSubstitutes(job, (payload) => compile(compiler, { ...job, payload }))
    compiler.evictCache(10)
    return made
  }
}

function ourFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return cuts.map((cut) => readFileSync(resolve(`@expo-google-fonts/inter/${cut}.ttf`)))
}

function compile(compiler: NodeCompiler, { payload, standard }: PdfJob): Uint8Array {
  const outcome = compiler.compile({ mainFilePath: `${folder}/paper.typ`, inputs: { paper: payload } })
  const faults = outcome.takeDiagnostics()
  if (!outcome.result || faults) throw new Error(`Typst: ${JSON.stringify(faults?.shortDiagnostics)}`)
  return compiler.pdf(outcome.result, { pdfStandard: standard })
}

/** An accessible PDF may not hold signs that its font lacks: they become a visible box, never a lost paper. */
function withSubstitutes({ payload }: PdfJob, make: (payload: string) => Uint8Array): Uint8Array {
  let text = payload
  for (;;) {
    try {
      return make(text)
    } catch (fault) {
      const missing = missingSigns(String(fault))
      const next = missing.reduce((all, sign) => all.replaceAll(sign, '□'), text)
      if (next === text) throw fault
      text = next.replace('"substituted":false', '"substituted":true')
    }
  }
}

function missingSigns(fault: string): string[] {
  const named = [...fault.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
    (match) => match[1] ?? '',
  )
  return named.map((sign) =>
    sign.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
  )
}
