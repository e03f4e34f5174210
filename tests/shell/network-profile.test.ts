import { expect, test } from 'vitest'
import { networkProfile, profileIn } from '../../electron/shell/network-profile.ts'

test('one public network among others is told, since its phones are kept out', () => {
  const networks = (...categories: number[]): unknown => ({
    id: 1,
    networks: categories.map((NetworkCategory) => ({ InterfaceAlias: 'Wi-Fi', NetworkCategory })),
  })
  expect([
    profileIn(networks(1, 0)),
    profileIn(networks(1)),
    profileIn(networks(2, 1)),
    profileIn(networks(2)),
  ]).toEqual(['public', 'private', 'private', 'domain'])
})

test('an answer that says nothing of networks is no answer', async () => {
  for (const answer of [null, 'x', {}, { networks: null }, { networks: [] }, { networks: [null, {}] }])
    expect(profileIn(answer)).toBeNull()
  if (process.platform !== 'win32') expect(await networkProfile()).toBeNull()
})
