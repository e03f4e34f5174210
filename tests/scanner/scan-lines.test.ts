import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createScanLines } from '../../electron/scanner/scan-lines.ts'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { textOfBytes } from '../../shared/text/scanned-bytes.ts'

const card = '020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function heard(chunks: readonly Uint8Array[]): { scans: string[]; isOpen: boolean } {
  const scans: string[] = []
  const lines = createScanLines((text) => scans.push(text))
  for (const chunk of chunks) lines.push(chunk)
  return { scans, isOpen: lines.isOpen() }
}

test('a card comes out as it was printed, however its bytes were cut up on the way', () => {
  const bytes = utf8(`${card}\r\n`)
  fc.assert(
    fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 30 }), (cuts) => {
      const at = [0, ...cuts.toSorted((one, other) => one - other), bytes.length]
      const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end))
      expect(heard(chunks)).toEqual({ scans: [card], isOpen: false })
    }),
  )
})

test.each(['\r', '\n', '\r\n', '\t', '\u0003\r'])(
  'scans end with whatever the scanner is set to send: %j',
  (ending) => {
    expect(heard([utf8(`\u0002${card}${ending}123456789012345678901234${ending}`)])).toEqual({
      scans: [card, '123456789012345678901234'],
      isOpen: false,
    })
  },
)

test('a scan without an ending waits until the line is quiet', () => {
  const scans: string[] = []
  const lines = createScanLines((text) => scans.push(text))
  lines.push(utf8(card))
  expect([scans.length, lines.isOpen()]).toEqual([0, true])
  lines.end()
  lines.end()
  expect([scans, lines.isOpen()]).toEqual([[card], false])
})

test('letters printed apart are put together, and a byte order mark is nobody’s name', () => {
  expect(heard([utf8(`\ufeff${card.normalize('NFD')}\r`)]).scans).toEqual([card])
})

test('noise of any kind and length is one text of bounded length, and the next card is read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (noise) => {
      const { scans } = heard([noise, utf8(`\r\n${card}\r\n`)])
      expect(scans.at(-1)).toBe(card)
      expect(Math.max(...scans.map(({ length }) => length))).toBeLessThanOrEqual(2_000)
    }),
  )
  expect(heard([new Uint8Array(100_000).fill(0x41), utf8('\r')]).scans).toEqual(['A'.repeat(2_000)])
})

test('a card in Windows-1258 is read with all its marks', () => {
  // Ho\u00e0ng V\u0103n Th\u01b0\u0309: the tone mark of ử stands behind its vowel (D2).
  const name = [0x48, 0x6f, 0xe0, 0x6e, 0x67, 0x20, 0x56, 0xe3, 0x6e, 0x20, 0x54, 0x68, 0xfd, 0xd2]
  expect(textOfBytes(name)).toBe('Hoàng Văn Thử')
  expect(textOfBytes([0xd0, 0xf2, 0x6e, 0x68])).toBe('Đ̣nh'.normalize('NFC'))
})

test('a byte lost in the address leaves the name whole, and the address is asked for', () => {
  const bytes = [...utf8(card)]
  const lost = bytes.findLastIndex((byte) => byte >= 0x80)
  const reading = readCitizenCard(textOfBytes(bytes.toSpliced(lost, 1)), { today: '2026-11-24' })
  expect(reading).toMatchObject({ kind: 'damaged', damaged: ['address'], fullName: 'Hoàng Văn Thử' })
})
