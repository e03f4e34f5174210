import fc from 'fast-check'

/** One thing that happens at one of three desks; numbers pick among what is there, modulo its count. */
export type Step =
  | {
      kind: 'register'
      desk: number
      card: number | null
      known: number | null
      sharing: boolean
      taken: boolean
      /** One of the stacks' badges without a name, counted through all three desks' stacks. */
      blank: number | null
    }
  | { kind: 'ahead'; desk: number; card: number | null }
  | { kind: 'check-in'; desk: number; who: number; more: number }
  | { kind: 'check-out'; desk: number; who: number; left: boolean }
  | { kind: 'child'; desk: number }
  | { kind: 'undo'; desk: number; nth: number }
  | { kind: 'village'; desk: number; name: number; retired: boolean }
  | { kind: 'correct'; desk: number; who: number; card: number | null; village: number }
  | { kind: 'link'; desk: number; first: number; second: number; decision: 'same' | 'different' }
  | { kind: 'interview'; desk: number; who: number; again: boolean; early: boolean }
  | { kind: 'withdraw'; desk: number; who: number }
  | { kind: 'counsel'; desk: number; who: number; undone: boolean }
  | { kind: 'organize'; desk: number; what: 'settings' | 'employer' | 'vacancy' | 'retire'; nth: number }
  | { kind: 'paper'; desk: number; who: number; row: number }
  | { kind: 'scan'; desk: number; who: number; late: boolean }
  | { kind: 'replace'; desk: number; who: number; blank: number | null }
  | { kind: 'sign'; desk: number; what: 'freeze' | 'mark'; of: 'walk-in' | 'ahead' | 'handbook'; lines: number }
  | { kind: 'erase'; desk: number; who: number }
  | { kind: 'tell'; from: number; to: number; share: number }
  | { kind: 'clock'; desk: number; move: 'back' | 'to-2099' | 'on' }

const desk = fc.nat({ max: 2 })
const pick = fc.nat({ max: 30 })
const card = fc.option(fc.nat({ max: 5 }))
/** How many badges without a name lie on each desk. */
export const inStack = 3
const blank = fc.option(fc.nat({ max: 3 * inStack - 1 }), { freq: 1 })

/** Any history of real commands at three desks, with gossip between them and clocks that jump. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('register' as const),
        desk,
        card,
        known: fc.option(pick, { freq: 4 }),
        sharing: fc.boolean(),
        taken: fc.boolean(),
        blank,
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('ahead' as const), desk, card }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('check-in' as const), desk, who: pick, more: pick }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('check-out' as const), desk, who: pick, left: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('child' as const), desk }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), desk, nth: fc.nat({ max: 3 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('village' as const),
        desk,
        name: fc.nat({ max: 3 }),
        retired: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('correct' as const), desk, who: pick, card, village: pick }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('link' as const),
        desk,
        first: pick,
        second: pick,
        decision: fc.constantFrom('same' as const, 'different' as const),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('interview' as const),
        desk,
        who: pick,
        again: fc.boolean(),
        early: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), desk, who: pick }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('counsel' as const), desk, who: pick, undone: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('organize' as const),
        desk,
        what: fc.constantFrom('settings' as const, 'employer' as const, 'vacancy' as const, 'retire' as const),
        nth: fc.nat({ max: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('paper' as const),
        desk,
        who: pick,
        row: fc.integer({ min: 1, max: 2 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('scan' as const), desk, who: pick, late: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace' as const), desk, who: pick, blank }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('sign' as const),
        desk,
        what: fc.constantFrom('freeze' as const, 'freeze' as const, 'mark' as const),
        of: fc.constantFrom('walk-in' as const, 'walk-in' as const, 'ahead' as const, 'handbook' as const),
        lines: fc.nat({ max: 2 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), desk, who: pick }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('tell' as const),
        from: desk,
        to: desk,
        share: fc.integer({ min: 1, max: 100 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('clock' as const),
        desk,
        move: fc.constantFrom('back' as const, 'to-2099' as const, 'on' as const),
      }),
    },
  ),
  { minLength: 5, maxLength: 40 },
)
