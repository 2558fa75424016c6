import type { Visit } from '../visit.ts'
import { layoutWords } from './words.ts'

export function Footer({ at }: { at: Visit }) {
  const t = layoutWords(at.language)
  return (
    <footer class="site-footer">
      <div class="site-footer-row">
        <p>{t.footer}</p>
        <nav aria-label={t.about}>
          <ul>
            <li>
              <a href={at.to.contact()}>{t.contact}</a>
            </li>
            <li>
              <a href={at.to.accessibility()}>{t.accessibility}</a>
            </li>
            <li>
              <a href={at.to.privacy()}>{t.privacy}</a>
            </li>
            <li>
              <a href={at.to.openData()}>{t.openData}</a>
            </li>
            <li>
              <a href={at.to.source()}>{t.source}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
