import { expect, test } from 'vitest'
import { foundFair, openStation } from '../support/station.ts'

test('what this machine is and works on is told anew after it changed, also where the change was undone', async () => {
  const station = openStation()
  const { stations } = station.store
  expect(stations.own()).toMatchObject({ letter: null, current_fair: null })
  await foundFair(station)
  const own = stations.own()
  expect(own).toMatchObject({ letter: 'A', booth_employer: null })
  expect(() =>
    station.store.atomically(() => {
      stations.openFair('another fair', 'B')
      stations.sit('an employer')
      expect(stations.own()).toMatchObject({ letter: 'B', current_fair: 'another fair', booth_employer: 'an employer' })
      throw new Error('power cut')
    }),
  ).toThrow('power cut')
  expect(stations.own()).toEqual(own)
  stations.leaveFair()
  expect(stations.own()?.current_fair).toBeNull()
  station.close()
})
