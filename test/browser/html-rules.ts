import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

/** What valid HTML is here. The written form is our renderer's own; what it means is what we check. */
const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-implicit-button-type': 'error',
    'no-inline-style': 'error',
    'require-sri': 'off',
    // A novalidate form with type=email or tel helps phones to show the right keys.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    'input-missing-label': 'error',
    'no-missing-references': 'error',
  },
}

const rules = new StaticConfigLoader(htmlRules)
const settled = rules.getConfigFor('') // once: for every page anew it takes half the time
const validator = new HtmlValidate(Object.assign(rules, { getConfigFor: () => settled }))

/** What is wrong with the HTML of a page, and where. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  )
}
