import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createMachine, isWritable, mountedIn } from '../../electron/shell/machine.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-machine-'))
const keeper = () => Promise.resolve('keychain' as const)

test('a machine tells the room beside its data, and a folder that is not there tells none', async () => {
  expect(await createMachine({ folder, keeper }).freeBytes()).toBeGreaterThan(0)
  expect(await createMachine({ folder: join(folder, 'gone'), keeper }).freeBytes()).toBeNull()
})

test('sticks are found in the list of what is mounted, with blanks and Vietnamese in their names', async () => {
  const list = join(folder, 'mounts')
  writeFileSync(
    list,
    [
      '/dev/sda1 / ext4 rw 0 0',
      'tmpfs /run tmpfs rw 0 0',
      '/dev/sdb1 /media/huong/SAO\\040LƯU vfat rw 0 0',
      'share /mnt/office 9p rw 0 0',
      '/dev/loop3 /mnt/image squashfs ro 0 0',
      '/dev/sdc1 /run/media/huong/KINGSTON vfat ro 0 0',
      '',
    ].join('\n'),
  )
  expect(await mountedIn(list)).toEqual(['/media/huong/SAO LƯU', '/run/media/huong/KINGSTON'])
  expect(await mountedIn(join(folder, 'no-list'))).toBeNull()
})

test('trying whether a place can be written to leaves nothing there', async () => {
  const stick = mkdtempSync(join(folder, 'stick-'))
  expect(await isWritable(stick)).toBe(true)
  expect(readdirSync(stick)).toEqual([])
  expect(await isWritable(join(stick, 'gone'))).toBe(false)
  chmodSync(stick, 0o555)
  // Whoever is root may write all the same.
  expect(await isWritable(stick)).toBe(process.getuid?.() === 0)
})
