import type { ConfigData } from 'html-validate'

/** What valid HTML is here. The written form is hono/jsx's own; what it means is what we check. */
export const htmlRules: ConfigData = {
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
