import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { blankForm, type DeskForm } from '../../renderer/src/desk/form.ts'
import { applyCard } from '../../renderer/src/desk/from-card.ts'
import { placeOf } from '../../renderer/src/desk/place-of.ts'
import { toRegister } from '../../renderer/src/desk/to-register.ts'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { gazetteer, today } from '../shared/places.ts'
import { laidOpen } from '../support/laid-open.ts'
import { foundFair, openStation } from '../support/station.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-card-tail-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

// What the new card may tell after its seventh field: a cancelled number and the parents (DOMAIN §1). Nobody asked for it.
const tail = ['020211999999', 'Sùng Khôngđượclưu Cha', 'Giàng Khôngđượcghi Mẹ', 'ghichúẩn']
const cards = [
  ['020190000011', '', 'Nông Thị Mẫu', '21031990', 'Nữ', 'Khu 3,, - Thị trấn Cao Lộc , Cao Lộc, Lạng Sơn', '14082021'],
  // One that arrived damaged takes the other way through the desk.
  ['020190000012', '', 'N?ng Th? H?a', '21031990', 'Nữ', 'Th?n Gi?, L?ng S?n', '14082021'],
]

/** The desk's form after a scan, as it is kept while half typed. */
function formOf(scanned: string): DeskForm {
  const card = readCitizenCard(scanned, { today })
  if (card.kind === 'refused') throw new Error(card.reason)
  const form = applyCard(blankForm, card, placeOf(card, gazetteer))
  return { ...form, fullName: form.fullName || 'Nông Thị Hòa', consents: { 'register-and-match': true } }
}

test('what stands on a card after the seventh field is kept nowhere: not in row, log, receipt, draft or file', async () => {
  const file = join(folder, 'fair.db')
  const station = openStation({ file })
  await foundFair(station)
  for (const fields of cards) {
    const form = formOf([...fields, ...tail].join('|'))
    await station.tell('draft.keep', { screen: 'desk', content: JSON.stringify(form) })
    await station.tell('attendee.register', { id: randomUUID(), ...toRegister(form, today) })
    // Half of another card that was scanned meanwhile is refused, and refused it is not kept either.
    await station.call('badge.read', { text: tail.join('|') })
  }
  station.store.scrub()

  const bytes = laidOpen(file)
  for (const word of ['Nông Thị Mẫu', '020190000011', 'Nông Thị Hòa'])
    expect(bytes.includes(word), `${word} is there`).toBe(true)
  for (const word of [...tail, 'Khôngđượclưu', 'khongduocluu', 'khongduocghi', '211999999'])
    expect(bytes.includes(word), `${word} is nowhere`).toBe(false)
  expect(station.logged.join('\n')).not.toContain('Khôngđượcghi')
  station.close()
})

test('the address is kept as the card has it, beside the commune it was read as', async () => {
  const station = openStation()
  await foundFair(station)
  const form = formOf((cards[0] ?? []).join('|'))
  const { attendee } = await station.tell('attendee.register', { id: randomUUID(), ...toRegister(form, today) })
  expect(attendee.address).toBe('Khu 3,, - Thị trấn Cao Lộc , Cao Lộc, Lạng Sơn')
  // Today's phường Kỳ Lừa; today's xã Cao Lộc is another place.
  expect(attendee.communeCode).toBe('06187')
  expect(attendee.village).toBe('Khu 3')
  station.close()
})
