import { accepted, as, type Stage } from './journey-stage.ts'

/** The association hands in every paper that the case still waits for, and the facts about itself. */
export async function handInPapers(stage: Pick<Stage, 'app' | 'see'>, datedOn: string): Promise<void> {
  const chair = await as(stage.app, 'chair')
  const list = await stage.see('chair', '/underlag')
  const links = [...list.document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '')
  const papers = links.filter((href) => /\/underlag\/[^/]+\/[^/]+$/.test(href) && !href.endsWith('uppgifter'))
  for (const href of new Set(papers)) {
    const form = await chair.get(href)
    const files = new File([`%PDF-1.7\n${href}\n%%EOF\n`], 'underlag.pdf', { type: 'application/pdf' })
    const dated = form.has('[name=datedOn]') ? { datedOn } : {}
    accepted(await form.submit('Lämna filerna', { files, ...dated }))
  }
}
