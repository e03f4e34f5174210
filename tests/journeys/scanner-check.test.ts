import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { testText } from '../../shared/scanner-test-code.ts'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { american, asAltUnicode, dropped, windowsVietnamese } from '../support/keyboards.ts'
import { readCodes } from '../support/qr-reader.ts'
import { startSampleDesk } from '../support/sample-desk.ts'
import { pressStrokes } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { throughTypingAid } from '../support/typing-aid.ts'

const words = vi.scannerCheck
const pictures = mkdtempSync(join(tmpdir(), 'fairdesk-pictures-'))
let desk: ElectronApplication
let window: Page
let end: () => Promise<void>

beforeAll(async () => {
  ;({ desk, window, end } = await startSampleDesk())
})
afterAll(async () => {
  await end()
  rmSync(pictures, { recursive: true, force: true })
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

test('a refused scan shows the way to the scanner check, and Alt+Q opens it from any room', async () => {
  await pressStrokes(window, american('https://vieclam.example.vn/khuyen-mai'))
  await window.getByText(vi.desk.strip.refused).waitFor()
  await window.getByRole('link', { name: vi.scanner.toCheck }).click()
  await window.getByText(words.result.waiting).waitFor()
  await window.keyboard.press('F5')
  await window.getByLabel(vi.office.employers.name).waitFor()
  await window.keyboard.press('Alt+KeyQ')
  await window.getByText(words.result.waiting).waitFor()
  await expectAccessible(window)
  await shoot(window, 'scanner check waiting')
})

test('the code on the screen and the code on paper are read by an independent reader and hold every letter', async () => {
  const screen = join(pictures, 'screen.png')
  await window.getByRole('img', { name: words.code.label }).screenshot({ path: screen })
  const pdf = await desk.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
    return bytes?.toString('base64') ?? ''
  })
  writeFileSync(join(pictures, 'paper.pdf'), Buffer.from(pdf, 'base64'))
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', join(pictures, 'paper.pdf'), join(pictures, 'paper')])
  expect(readCodes([screen])).toEqual([testText])
  expect(readCodes([join(pictures, 'paper-1.png')])).toEqual([testText])
  const text = execFileSync('pdftotext', [join(pictures, 'paper.pdf'), '-']).toString()
  expect(text).toContain(words.code.printedTitle)
  expect(text).not.toContain(words.result.title)
})

test('the page says what is wrong with the scanner and what to do, and that everything is right', async () => {
  const { telex, vietnameseLayout, marksDroppedAll, noSuffix } = words.finding
  await pressStrokes(
    window,
    throughTypingAid(american(testText, dropped), { rules: 'telex', letters: 'unnamed', empty: true }),
  )
  await window.getByText(telex.title).waitFor()
  await window.getByText(words.result.verdict.numbers).waitFor()
  await expectAccessible(window)
  await shoot(window, 'scanner check with Unikey on')
  await pressStrokes(window, windowsVietnamese(testText), { end: 'none' })
  for (const { title, todo } of [vietnameseLayout, marksDroppedAll, noSuffix]) {
    await window.getByText(title).waitFor()
    await window.getByText(todo).waitFor()
  }
  await shoot(window, 'scanner check with the Vietnamese layout')
  await pressStrokes(window, american(testText, asAltUnicode))
  await window.getByText(words.result.verdict.whole).waitFor()
  await window.getByText(words.trial.end.enter).waitFor()
  await window.getByRole('button', { name: vi.frame.toDark }).click()
  await expectAccessible(window)
  await shoot(window, 'scanner check all right dark')
  await window.getByRole('button', { name: vi.frame.toLight }).click()
})

test('any code shows what the scanner sends; a citizen card still goes to the desk', async () => {
  await pressStrokes(window, american('8934563138164 Mi Hao Hao'), { end: 'Tab' })
  await window.getByText(words.result.verdict['other-code']).waitFor()
  await window.getByText('8934563138164 Mi Hao Hao').waitFor()
  await window.getByText(words.trial.end.tab).waitFor()
  await pressStrokes(
    window,
    american('020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'),
  )
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Hoàng Văn Thử')
})
