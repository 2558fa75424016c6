import type { DisclosureItem, DisclosureRequest } from '../../../domain/disclosure.ts'
import type { Trx } from '../../../store/db.ts'
import { forgetMasks, takeMaskedFiles } from '../../../store/papers/disclosure-item.ts'
import { forgetUnusedFiles } from '../../../store/papers/disposal.ts'

type Ended = { request: DisclosureRequest; items: readonly DisclosureItem[]; at: Date }

/** What was to be hidden, and masked files that belong to no copy, are kept nowhere once a request has ended. */
export async function forgetUnreleased(trx: Trx, { request, items, at }: Ended): Promise<void> {
  await forgetMasks(trx, request.id)
  const handedIn = await takeMaskedFiles(
    trx,
    items.map(({ id }) => id),
  )
  await forgetUnusedFiles(trx, handedIn, at)
}
