import { v5 } from 'uuid'
import { z } from 'zod'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { type BoothSettings, boothSettingsShape } from '../../shared/contract/booth.ts'
import { type Context, currentFair } from './context.ts'
import { once } from './receipts.ts'
import { updateWhatDiffers } from './what-differs.ts'

/** What booths see and write unless the organizer says otherwise. */
export const usualSettings: BoothSettings = {
  show: { birthYear: true, commune: true, phone: true, needs: true, education: true },
  rating: false,
  tags: [],
  handbooks: [],
}

/** A later version may have written more than this one knows; what this one knows holds all the same. */
const keptShape = z.object({
  ...boothSettingsShape.shape,
  show: z.object(boothSettingsShape.shape.show.shape),
})

/** Where nobody can tell what the organizer lets booths see, they see nothing. */
const closedSettings: BoothSettings = {
  ...usualSettings,
  show: { birthYear: false, commune: false, phone: false, needs: false, education: false },
}

/** What holds for the booths of the current fair. */
export function boothSettings(context: Pick<Context, 'store'>): BoothSettings {
  const row = context.store.rows.read('booth_settings', rowOf(currentFair(context).id))
  const text = row?.['settings']
  if (typeof text !== 'string' || row?.['created_at'] === null) return usualSettings
  const read = keptShape.safeParse(jsonIn(text))
  return read.success ? read.data : closedSettings
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function readBoothSettings(
  _input: CheckedInputOf<'booth-settings.read'>,
  context: Context,
): OutputOf<'booth-settings.read'> {
  return boothSettings(context)
}

export function saveBoothSettings(
  input: CheckedInputOf<'booth-settings.save'>,
  context: Context,
): OutputOf<'booth-settings.save'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const id = rowOf(fair.id)
    const settings = JSON.stringify(tidy(input.settings))
    const known = store.rows.read('booth_settings', id)
    if (known) updateWhatDiffers(store, 'booth_settings', known, { settings })
    else store.changes.create('booth_settings', id, { fair: fair.id, settings }, now())
    return { id }
  }
  return once(context, 'booth-settings.save', input.id, work, () => ({}))
}

/** The settings one fair hands on to the next; part of the caller's transaction. */
export function copyBoothSettings(from: string, into: string, { store, now }: Context): void {
  const settings = store.rows.read('booth_settings', rowOf(from))?.['settings']
  if (typeof settings === 'string') store.changes.create('booth_settings', rowOf(into), { fair: into, settings }, now())
}

/** One row a fair, whichever desk writes it first. */
function rowOf(fair: string): string {
  return v5('booth-settings', fair)
}

function tidy(settings: BoothSettings): BoothSettings {
  const each = (words: readonly string[]) => [...new Set(words.map((word) => word.normalize('NFC')))]
  return { ...settings, tags: each(settings.tags), handbooks: each(settings.handbooks) }
}
