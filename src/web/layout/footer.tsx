import { raw } from '../../documents/html/jsx-runtime.ts'
import type { Visit } from '../visit.ts'
import { layoutWords } from './words.ts'

/** The same on every page, so that it is written once for each form of its addresses. */
export function Footer({ at }: { at: Pick<Visit, 'language' | 'to'> }) {
  const key = `${at.language} ${at.to.contact()}`
  const written = footers.get(key) ?? String(footerOf(at))
  footers.set(key, written)
  return raw(written)
}

const footers = new Map<string, string>()

function footerOf({ language, to }: Pick<Visit, 'language' | 'to'>) {
  const t = layoutWords(language)
  return (
    <footer class="site-footer">
      <div class="site-footer-row">
        <p>{t.footer}</p>
        <nav aria-label={t.about}>
          <ul>
            <li>
              <a href={to.help()}>{t.help}</a>
            </li>
            <li>
              <a href={to.contact()}>{t.contact}</a>
            </li>
            <li>
              <a href={to.accessibility()}>{t.accessibility}</a>
            </li>
            <li>
              <a href={to.privacy()}>{t.privacy}</a>
            </li>
            <li>
              <a href={to.openData()}>{t.openData}</a>
            </li>
            <li>
              <a href={to.source()}>{t.source}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
