import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { toNfc } from '../../shared/text/clean.ts'
import { foldKeepingMarks } from '../../shared/text/fold.ts'
import type { Context } from './context.ts'

type Village = OutputOf<'village.list'>[number]

/** `Khu 2` before `Khu 10`. */
const collator = new Intl.Collator('vi', { numeric: true })

/**
 * What a desk offers for a commune: the list, and the names people have given. Spellings that differ only
 * in case or in where the tone stands are one village; it is shown as the list writes it, else as most
 * records do. A name taken off the list is not offered again, also where people still say it.
 */
export function listVillages(
  { communeCode }: CheckedInputOf<'village.list'>,
  { store }: Context,
): OutputOf<'village.list'> {
  const listed = store.villages.ofCommune(communeCode)
  const villages = new Map<string, Village>()
  for (const { id, name, retired_at } of listed) {
    const key = foldKeepingMarks(name)
    if (retired_at === null && !villages.has(key)) villages.set(key, { id, name, used: 0 })
  }
  const retired = new Set(listed.map(({ name }) => foldKeepingMarks(name)).filter((key) => !villages.has(key)))
  const byUse = store.villages
    .named(communeCode)
    .toSorted((one, other) => other.used - one.used || collator.compare(one.name, other.name))
  for (const { name, used } of byUse) {
    const key = foldKeepingMarks(name)
    if (key === '' || retired.has(key)) continue
    const village = villages.get(key)
    villages.set(key, village ? { ...village, used: village.used + used } : { id: null, name, used })
  }
  return [...villages.values()].toSorted((one, other) => collator.compare(one.name, other.name))
}

/**
 * Adds a village to the list, renames it, or takes it off; saying the same twice changes nothing. What
 * people said of themselves stays as they said it, also after a renaming: their record is theirs, and the
 * old name can be taken off the list. Two desks may have added one village each; both are taken off together.
 */
export function saveVillage(input: CheckedInputOf<'village.save'>, { store, now }: Context): OutputOf<'village.save'> {
  const name = toNfc(input.name)
  return store.atomically(() => {
    const at = now()
    const known = store.villages.byId(input.id)
    if (known && known.commune !== input.communeCode) throw new Refusal({ code: 'not-found', field: 'id' })
    const retired_at = input.retired ? (known?.retired_at ?? at) : null
    if (!known) store.changes.create('village', input.id, { commune: input.communeCode, name, retired_at }, at)
    else if (known.name !== name || known.retired_at !== retired_at)
      store.changes.update('village', input.id, { name, retired_at })
    if (!input.retired) return {}
    const key = foldKeepingMarks(name)
    for (const twin of store.villages.ofCommune(input.communeCode))
      if (twin.id !== input.id && twin.retired_at === null && foldKeepingMarks(twin.name) === key)
        store.changes.update('village', twin.id, { retired_at: at })
    return {}
  })
}
