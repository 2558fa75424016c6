import type { Paths } from '../../paths.ts'
import { guideNames } from '../help/guides.ts'

/** The pages that anybody may find by a search engine, besides those of the register's records. */
export function publicPages(to: Paths): string[] {
  return [
    to.home(),
    to.aboutIop(),
    to.aboutIop('lattlast'),
    to.aboutIop('ordlista'),
    to.chooser(),
    to.chooser({}, 'exempel'),
    to.planner(),
    to.initiative(),
    to.register(),
    to.register({}, 'karta'),
    to.register({}, 'tidslinje'),
    to.register({}, 'siffror'),
    to.register({}, 'organisation'),
    to.help(),
    ...guideNames.map((name) => to.help(name)),
    to.publishedJournal(),
    to.openData(),
    to.contact(),
    to.askForDocument(),
    to.openRegistry(),
    to.accessibility(),
    to.accessibility('anmalan'),
    to.privacy(),
    to.source(),
  ]
}
