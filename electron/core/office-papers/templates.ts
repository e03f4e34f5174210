import { z } from 'zod'
import type { OfficePaperName } from '../../../shared/contract/office-papers.ts'
import type { Store } from '../../db/store.ts'
import { shippedTemplate } from './shipped.ts'

const keptShape = z.strictObject({ fileName: z.string(), savedAt: z.int(), data: z.base64() })

/** A template and, where it is the Center's own, what was brought and when. */
export type Template = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly own: { readonly fileName: string; readonly savedAt: number } | null
}

type Kept = Pick<Store, 'settings'>

/** The template a paper is made of: the Center's own, else the one that came with the program. */
export function templateOf(name: OfficePaperName, { settings }: Kept): Template {
  const kept = keptShape.safeParse(JSON.parse(settings.read(settingOf(name)) ?? 'null'))
  if (!kept.success) return { bytes: shippedTemplate(name), own: null }
  const { data, ...own } = kept.data
  return { bytes: new Uint8Array(Buffer.from(data, 'base64')), own }
}

/** Keeps the Center's own in the sealed database: it goes into every copy of it, and nothing else can change it. */
export function keepTemplate(name: OfficePaperName, kept: z.infer<typeof keptShape>, { settings }: Kept): void {
  settings.keep(settingOf(name), JSON.stringify(kept))
}

export function dropTemplate(name: OfficePaperName, { settings }: Kept): void {
  settings.drop(settingOf(name))
}

function settingOf(name: OfficePaperName): string {
  return `office-paper-${name}`
}
