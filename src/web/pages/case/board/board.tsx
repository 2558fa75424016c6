import { canOpenBoardCase } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { formingState } from '../../../../process/case/status.ts'
import type { Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { BoardCaseView } from './board-case-view.tsx'
import { Further } from './further-section.tsx'
import { type BoardCases, loadBoardCases } from './load.ts'
import { Reach } from './reach.tsx'
import { words } from './words.ts'

/** The case at each public party's board: which meeting it can reach, how it stands, what was decided. */
export const get = page(CaseParams, noQuery, show)

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadBoardCases(at)
  const { file, cases, boards } = loaded
  const isBefore = cases.length === 0 || formingState(file.status) === 'STANCES_TAKEN'
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} lead={t.lead} entry={entry}>
      {isBefore && <NotOpened at={at} loaded={loaded} />}
      {isBefore &&
        boards.map((board) => (
          <Section
            title={boards.length > 1 ? `${t.reach} ${board.name}` : t.reach}
            id={`na-${board.boardId}`}
          >
            <Reach at={at} plan={board.plan} waitsForStances />
          </Section>
        ))}
      <Further at={at} loaded={loaded} entry={entry} />
      {cases.map((board) => (
        <BoardCaseView at={at} loaded={loaded} board={board} />
      ))}
    </CasePage>
  )
}

function NotOpened({ at, loaded }: { at: SignedIn; loaded: BoardCases }) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const reason = whyNotToday(at, history, 'open-board-case')
  const may = canOpenBoardCase(at.actor, partnership.scope)
  return (
    <EmptyState title={t.notYetTitle}>
      <p>{may && reason !== null ? inLanguage(reason, at.language) : t.notYet}</p>
      {may && reason === null && (
        <Form at={at} action={at.to.inCase(partnership.number, 'namnd', 'oppnande')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <p>
            {t.openMeans(
              allOf(
                loaded.boards.map(({ name }) => name),
                at.language,
              ),
            )}
          </p>
          <Actions>
            <Button>{t.open}</Button>
          </Actions>
        </Form>
      )}
    </EmptyState>
  )
}
