/** The fields that a form on one of our own pages would send if nobody touched it: what is filled in and ticked. */
export function fieldsOf(html: string, action: string): [name: string, value: string][] {
  const form = formTo(html, action)
  return [...inputsIn(form), ...textAreasIn(form), ...selectsIn(form)]
}

/** Every value that a group of boxes on the page offers. */
export function valuesOf(html: string, name: string): string[] {
  const boxes = [...html.matchAll(/<input\b[^>]*>/g)].filter(([tag]) => attribute(tag, 'name') === name)
  return boxes.map(([tag]) => attribute(tag, 'value') ?? '')
}

function formTo(html: string, action: string): string {
  const forms = html.matchAll(/<form\b[^>]*\baction="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)
  const found = [...forms].find(([, to]) => unescaped(to ?? '').split('?')[0] === action)
  return found?.[2] ?? ''
}

function inputsIn(form: string): [string, string][] {
  return [...form.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
    const [name, type, value] = [attribute(tag, 'name'), attribute(tag, 'type'), attribute(tag, 'value')]
    const untouched = (type === 'radio' || type === 'checkbox') && !/\schecked(=""|\s|\/|>)/.test(tag)
    return name === null || type === 'file' || untouched ? [] : [[name, value ?? '']]
  })
}

function textAreasIn(form: string): [string, string][] {
  const areas = form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g)
  return [...areas].map(([, tag = '', text = '']) => [attribute(tag, 'name') ?? '', unescaped(text)])
}

function selectsIn(form: string): [string, string][] {
  const selects = form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)
  return [...selects].map(([, tag = '', options = '']) => {
    const chosen = /<option\b[^>]*\sselected[^>]*>/.exec(options) ?? /<option\b[^>]*>/.exec(options)
    return [attribute(tag, 'name') ?? '', attribute(chosen?.[0] ?? '', 'value') ?? '']
  })
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)
  return found === null ? null : unescaped(found[1] ?? '')
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
}
