import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchDoubts, matchReasons } from '../../shared/contract/employers.ts'
import { hasWishes, matchOffers, type Offer, type Surroundings, type Wishes } from '../../shared/matching.ts'

const around: Surroundings = {
  day: '2026-11-24',
  home: '20',
  education: ['not-literate', 'below-primary', 'primary', 'lower-secondary', 'upper-secondary'],
  qualification: ['untrained', 'no-certificate', 'elementary', 'intermediate'],
  provinceOf: (place) => (place.endsWith('Lạng Sơn') ? '20' : /(?:Bắc Ninh|Bắc Giang)$/u.test(place) ? '24' : null),
}

const nobodyKnown: Wishes = {
  birthDate: null,
  education: null,
  qualification: null,
  needs: [],
  occupation: null,
  wageWanted: null,
  workPlace: null,
}

function offer(title: string, fields: Partial<Offer> = {}): Offer {
  return {
    id: title,
    employerId: 'employer',
    title,
    wanted: 10,
    jobGroup: null,
    wageFrom: null,
    wageTo: null,
    placeKind: null,
    place: null,
    skilled: null,
    ageFrom: null,
    ageTo: null,
    education: null,
    qualification: null,
    requirements: null,
    benefits: null,
    reached: 0,
    ...fields,
  }
}

function fits(wishes: Partial<Wishes>, ...offers: Offer[]) {
  return matchOffers({ ...nobodyKnown, ...wishes }, offers, around).map(({ offer, reasons, doubts }) => ({
    title: offer.title,
    reasons,
    doubts,
  }))
}

test('who would sew near home for 7 million is shown the sewing near home first, with every reason', () => {
  const wishes = { occupation: 'sewing', needs: ['job-in-province'], wageWanted: 7_000_000 }
  const sewing = { jobGroup: 'sewing', wageFrom: 7_000_000, wageTo: 9_000_000 }
  expect(
    fits(
      wishes,
      offer('lái xe gần', { jobGroup: 'driver', placeKind: 'in-province' }),
      offer('may xa', { ...sewing, placeKind: 'out-of-province' }),
      offer('may gần', { ...sewing, placeKind: 'in-province' }),
      offer('xây xa', { jobGroup: 'construction', placeKind: 'out-of-province', wageTo: 20_000_000 }),
    ),
  ).toEqual([
    { title: 'may gần', reasons: ['occupation', 'need', 'wage'], doubts: [] },
    { title: 'may xa', reasons: ['occupation', 'wage'], doubts: ['elsewhere'] },
    { title: 'lái xe gần', reasons: ['need'], doubts: ['other-work'] },
  ])
})

test('a place said in words is met by its name, a province anywhere in it and under the name it had', () => {
  const quangChau = offer('Quang Châu', { placeKind: 'out-of-province', place: 'KCN Quang Châu, Bắc Ninh' })
  const dongDang = offer('Đồng Đăng', { placeKind: 'in-province', place: 'Xã Đồng Đăng, Lạng Sơn' })
  const near = offer('gần', { placeKind: 'in-province' })
  const titles = (workPlace: string) => fits({ workPlace }, quangChau, dongDang, near).map(({ title }) => title)
  expect(titles('Bắc Ninh')).toEqual(['Quang Châu'])
  expect(titles('Bắc Giang')).toEqual(['Quang Châu'])
  expect(titles('quang chau')).toEqual(['Quang Châu'])
  expect(titles('Lạng Sơn')).toEqual(['Đồng Đăng', 'gần'])
  expect(titles('Xã Đồng Đăng, Lạng Sơn')).toEqual(['Đồng Đăng'])
  expect(titles('Trong tỉnh')).toEqual(['Đồng Đăng', 'gần'])
  expect(titles('trong hoặc ngoài tỉnh')).toEqual(['Quang Châu', 'Đồng Đăng', 'gần'])
})

test('what is asked for and not there, or not known, is named and never hidden', () => {
  const demanding = offer('may', {
    jobGroup: 'sewing',
    ageFrom: 18,
    ageTo: 35,
    education: 'upper-secondary',
    skilled: true,
    wageTo: 6_000_000,
  })
  expect(fits({ occupation: 'sewing' }, demanding)[0]?.doubts).toEqual(['age', 'education', 'qualification'])
  const held = { birthDate: '1990-02-05', education: 'primary', qualification: 'untrained', wageWanted: 7_000_000 }
  expect(fits({ occupation: 'sewing', ...held }, demanding)[0]?.doubts).toEqual([
    'age',
    'education',
    'qualification',
    'wage-lower',
  ])
  const able = { birthDate: '2000', education: 'upper-secondary', qualification: 'no-certificate' }
  expect(fits({ occupation: 'sewing', ...able }, demanding)[0]?.doubts).toEqual([])
})

test('an age is that of the fair’s day; a birth year alone leaves a doubt where it may be either', () => {
  const upTo35 = offer('may', { jobGroup: 'sewing', ageFrom: 18, ageTo: 35 })
  const doubt = (birthDate: string) => fits({ occupation: 'sewing', birthDate }, upTo35)[0]?.doubts
  expect(doubt('1990-11-25')).toEqual([])
  expect(doubt('1990-11-24')).toEqual(['age'])
  expect(doubt('1990')).toEqual(['age'])
  expect(doubt('1991')).toEqual([])
  const child = fits({ occupation: 'sewing', birthDate: '2012-01-01' }, offer('may', { jobGroup: 'sewing' }))
  expect(child[0]?.doubts).toEqual(['age'])
  const abroad = offer('Nhật', { jobGroup: 'sewing', placeKind: 'abroad' })
  expect(fits({ occupation: 'sewing', birthDate: '2009-06-01' }, abroad)[0]?.doubts).toEqual(['age'])
})

test('of whom no wish is known, and of whom none is met, is shown what asks for no training', () => {
  const trained = offer('thợ hàn', { jobGroup: 'mechanics', skilled: true })
  const open = offer('đóng gói', { jobGroup: 'warehouse', placeKind: 'out-of-province' })
  expect(fits({}, trained, open)).toEqual([{ title: 'đóng gói', reasons: ['open-to-all'], doubts: [] }])
  expect(fits({ occupation: 'farming' }, trained, open)).toEqual([
    { title: 'đóng gói', reasons: ['open-to-all'], doubts: ['other-work'] },
  ])
  expect(hasWishes(nobodyKnown)).toBe(false)
  expect(hasWishes({ ...nobodyKnown, needs: ['loan'] })).toBe(false)
  expect(hasWishes({ ...nobodyKnown, needs: ['job-abroad'] })).toBe(true)
})

test('a wage that many pay does not stand for the work somebody named', () => {
  const rich = offer('Nhật', { jobGroup: 'construction', wageTo: 30_000_000 })
  const sewing = offer('may', { jobGroup: 'sewing' })
  expect(fits({ occupation: 'sewing', wageWanted: 7_000_000 }, rich, sewing).map(({ title }) => title)).toEqual(['may'])
  expect(fits({ wageWanted: 7_000_000 }, rich, sewing).map(({ title }) => title)).toEqual(['Nhật'])
})

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value)
const anyWishes: fc.Arbitrary<Wishes> = fc.record({
  birthDate: maybe(fc.constantFrom('1960', '1985-03-01', '2005-12-31', '2012')),
  education: maybe(fc.constantFrom(...around.education)),
  qualification: maybe(fc.constantFrom(...around.qualification)),
  needs: fc.subarray(['job-in-province', 'job-other-province', 'job-abroad', 'loan']),
  occupation: maybe(fc.constantFrom('sewing', 'driver', 'farming')),
  wageWanted: maybe(fc.constantFrom(5_000_000, 8_000_000, 20_000_000)),
  workPlace: maybe(fc.constantFrom('Bắc Ninh', 'Trong tỉnh', 'Lạng Sơn', 'Đồng Đăng', '')),
})
const anyOffers = fc
  .array(
    fc.record({
      wanted: maybe(fc.integer({ min: 1, max: 5 })),
      reached: fc.integer({ min: 0, max: 5 }),
      jobGroup: maybe(fc.constantFrom('sewing', 'driver', 'wood')),
      wageFrom: maybe(fc.constantFrom(5_000_000, 7_000_000)),
      wageTo: maybe(fc.constantFrom(8_000_000, 30_000_000)),
      placeKind: maybe(fc.constantFrom('in-province', 'out-of-province', 'abroad')),
      place: maybe(fc.constantFrom('Xã Đồng Đăng, Lạng Sơn', 'KCN Quang Châu, Bắc Ninh', 'Nhật Bản')),
      skilled: maybe(fc.boolean()),
      ageFrom: maybe(fc.constantFrom(18, 25)),
      ageTo: maybe(fc.constantFrom(35, 45)),
      education: maybe(fc.constantFrom(...around.education)),
      qualification: maybe(fc.constantFrom(...around.qualification)),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((fields, at) => offer(`vị trí ${at}`, fields)))

test('whoever and whatever comes: each once, full ones last, every one with a reason, reasons and doubts in their order', () => {
  fc.assert(
    fc.property(anyWishes, anyOffers, (wishes, offers) => {
      const list = matchOffers(wishes, offers, around)
      expect(new Set(list.map(({ offer }) => offer.id)).size).toBe(list.length)
      const isFull = list.map(({ doubts }) => doubts.includes('full'))
      expect(isFull).toEqual(isFull.toSorted((one, other) => Number(one) - Number(other)))
      for (const { reasons, doubts } of list) {
        expect(reasons.length).toBeGreaterThan(0)
        expect(reasons).toEqual(matchReasons.filter((reason) => reasons.includes(reason)))
        expect(doubts).toEqual(matchDoubts.filter((doubt) => doubts.includes(doubt)))
      }
    }),
  )
})

test('an offer taken away leaves the order of the others as it was, while any of them still meets a wish', () => {
  fc.assert(
    fc.property(anyWishes, anyOffers, fc.nat(), (wishes, offers, at) => {
      const whole = matchOffers(wishes, offers, around)
      const gone = offers[at % Math.max(1, offers.length)]
      const rest = matchOffers(
        wishes,
        offers.filter((one) => one !== gone),
        around,
      )
      const left = whole.filter(({ offer }) => offer !== gone)
      fc.pre(left.length > 0)
      expect(rest).toEqual(left)
    }),
  )
})

test('paying more, or asking for less, never puts an offer further down', () => {
  fc.assert(
    fc.property(anyWishes, anyOffers, fc.nat(), (wishes, offers, at) => {
      const place = at % Math.max(1, offers.length)
      const one = offers[place]
      fc.pre(one !== undefined)
      const better = {
        ...one,
        education: null,
        qualification: null,
        skilled: null,
        ageFrom: null,
        ageTo: null,
        wageTo: 99_000_000,
      }
      const before = matchOffers(wishes, offers, around)
      fc.pre(before.some(({ offer, reasons }) => offer === one && !reasons.includes('open-to-all')))
      const after = matchOffers(wishes, offers.with(place, better), around)
      const placeIn = (list: typeof before, wanted: Offer) => list.findIndex(({ offer }) => offer === wanted)
      const above = placeIn(after, better)
      expect(above).toBeGreaterThanOrEqual(0)
      expect(above).toBeLessThanOrEqual(placeIn(before, one))
    }),
  )
})
