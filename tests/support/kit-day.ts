import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { expect } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from './ask.ts'
import { newFolder, startDesk } from './electron.ts'
import { pressKeys } from './hands.ts'
import { prepareFair } from './prepared-fair.ts'

const { kit, fairs } = vi
export const longName =
  'Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Sản xuất và Xuất nhập khẩu Linh kiện điện tử Nguyễn Đặng Thuỷ Ngượng'
export const longPerson = 'Hoàng Thị Phương Thảo Nguyên Khánh Linh'
export const employers = [
  'Công ty cổ phần May Mẫu Sơn',
  longName,
  ...Array.from({ length: 10 }, (_, at) => `Hợp tác xã Hoa Hồi số ${at + 1}`),
]

export type KitDay = { folder: ReturnType<typeof newFolder>; desk: ElectronApplication; window: Page }

/** A laptop the day before a fair: 34 people of three communes registered ahead, twelve employers with four vacancies each. */
export async function theDayBefore(): Promise<KitDay> {
  const folder = newFolder()
  const communes = [...Array.from({ length: 26 }, () => '06040'), ...Array.from({ length: 7 }, () => '06001'), '06046']
  const ahead = communes.map((communeCode, at) => ({
    ...onlyNamed(at === 33 ? longPerson : `Nông Thị Mẫu ${at}`),
    communeCode,
  }))
  await prepareFair(folder.path, { known: [], ahead })
  mkdirSync(join(folder.path, 'downloads'), { recursive: true })
  const { desk, window } = await startDesk(folder.path)
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
  // Badges lie on sheets of A4, as the office chooses in Printing.
  await window.evaluate(() => {
    const state = { language: 'vi', theme: 'light', printer: null, format: 'a4-8up', camera: null, sounds: true }
    localStorage.setItem('fairdesk-preferences', JSON.stringify({ state, version: 1 }))
  })
  await window.reload()
  await window.locator('#desk-scan').waitFor()
  for (const [at, name] of employers.entries()) {
    const employerId = crypto.randomUUID()
    await ask(window, 'employer.save', { id: employerId, name, booth: String(at + 1) })
    for (const title of ['Công nhân may', 'Thợ hàn', 'Kỹ thuật viên vận hành chuyền lắp ráp linh kiện', 'Lái xe nâng'])
      await ask(window, 'vacancy.save', {
        id: crypto.randomUUID(),
        employerId,
        title: `${title} bàn ${at + 1}`,
        wanted: 40,
      })
  }
  return { folder, desk, window }
}

/** The page of the papers, once their pages are counted. */
export async function openPage({ window }: KitDay): Promise<void> {
  await pressKeys(window, ['Alt+0'])
  await window.getByRole('heading', { name: fairs.parts.fairs }).waitFor()
  await pressKeys(window, ['Control+3'])
  await window.getByText(kit.paper['table-signs']).waitFor()
  await expect.poll(() => window.getByText(kit.counting).count()).toBe(0)
}

/** Pages of each paper as the screen has them from the house. */
export async function promised({ window }: KitDay): Promise<Record<string, number | null>> {
  const entries = await ask(window, 'kit.read', { format: 'a4-8up' })
  return Object.fromEntries(entries.map(({ name, pages }) => [name, pages]))
}

/** Pages of all papers together. */
export const sumOf = (pages: Record<string, number | null>): number =>
  Object.values(pages).reduce<number>((all, some) => all + (some ?? 0), 0)

/** What pdfinfo says of a file and of each of its pages. */
export const pdfInfo = (file: string): string => execFileSync('pdfinfo', ['-l', '999', file]).toString()
/** How many pages a PDF has. */
export const pagesIn = (file: string): number => Number(/Pages:\s+(\d+)/u.exec(pdfInfo(file))?.[1])
/** Its words, as a reader finds them. */
export const textOf = (file: string): string =>
  execFileSync('pdftotext', [file, '-']).toString().normalize('NFC').replaceAll('\u00A0', ' ')

/** The PDF that came into the user's folder; empty before it has. */
export const savedPdf = ({ folder }: KitDay): string =>
  readdirSync(join(folder.path, 'downloads')).find((name) => name.endsWith('.pdf')) ?? ''
