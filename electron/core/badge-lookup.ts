import { type BadgeCodeParts, type BadgeCodeReason, parseBadgeCode } from '../../shared/badge-code.ts'
import { type BadgeNumber, formatBadgeNumber, isBlankCounter, parseBadgeNumber } from '../../shared/badge-number.ts'
import { type Failure, Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { FairRow } from '../db/fairs.ts'
import { type Context, currentFair, ownStation } from './context.ts'
import { otherFair } from './rehearsal-guard.ts'
import { badgeCodeOf, fairDigits, isOurs } from './secrets.ts'
import { countTyped } from './typed-numbers.ts'

/**
 * A badge printed without a name: no row holds it until it is given to somebody. That it is genuine its code says
 * (an HMAC of fair, station and counter), that it is a blank its counter (shared/badge-number.ts).
 */
export type Blank = {
  fair: string
  /** The station that printed it, which need not be the one that gives it. */
  station: string
  letter: string
  counter: number
  code: string
}

/** What a scan or a typed number stands for: the rows with that code, those in force first; or a blank nobody has. */
export type Sighting =
  | { kind: 'issued'; rows: readonly [BadgeRow, ...BadgeRow[]] }
  /** `isSpent`: it was somebody's who has been erased, and may still hang round their neck. */
  | { kind: 'blank'; blank: Blank; isSpent: boolean }

/**
 * Reads a badge's 24 digits or its number, whoever has it.
 *
 * @throws Refusal that tells apart misread, not ours, another fair's, forged, not yet heard of.
 */
export function sightBadge(text: string, context: Context): Sighting {
  const fair = currentFair(context)
  const number = parseBadgeNumber(text)
  if (!number) return sightCode(text.trim(), fair, context)
  return isBlankCounter(number.counter) ? sightBlankNumber(number, fair, context) : sightNumber(number, fair, context)
}

/**
 * The badge a scan or a typed number stands for, in force at this fair. One decision for desk, booth
 * and phone, so that no two of them tell a badge differently.
 *
 * @throws Refusal as `sightBadge`, and for a blank, a void badge, and a blank two desks gave to two people.
 */
export function findBadge(text: string, context: Context): BadgeRow {
  if (!parseBadgeCode(text).ok) countTyped(context)
  const sighting = sightBadge(text, context)
  if (sighting.kind === 'blank')
    throw new Refusal(
      sighting.isSpent ? { code: 'badge-voided' } : { code: 'badge-blank', detail: numberOf(sighting.blank) },
    )
  const [badge] = sighting.rows
  if (badge.voided_at !== null) throw new Refusal(voidedFailure(badge, context))
  const holders = sighting.rows
    .filter(({ voided_at }) => voided_at === null)
    .map(({ person }) => context.store.persons.rootOf(person))
  if (new Set(holders).size > 1) throw new Refusal({ code: 'badge-two-people', detail: numberOf(badge) })
  return badge
}

/** A void badge, with the number of the one that took its place, where there is one. */
export function voidedFailure(badge: BadgeRow, { store }: Context): Failure {
  const now = store.attendances.badgesOf(store.persons.rootOf(badge.person), badge.fair)[0]
  return now && now.voided_at === null ? { code: 'badge-voided', detail: numberOf(now) } : { code: 'badge-voided' }
}

/** A badge's number as printed. */
export function numberOf({ letter, counter }: BadgeNumber): string {
  return formatBadgeNumber(letter, counter)
}

function sightNumber(number: BadgeNumber, fair: FairRow, { store }: Context): Sighting {
  const [badge, ...others] = store.badges.byNumber(fair.id, number.letter, number.counter)
  if (!badge) throw new Refusal({ code: 'badge-not-arrived', detail: numberOf(number) })
  if (others.some(({ station }) => station !== badge.station))
    throw new Refusal({ code: 'badge-two-stations', detail: numberOf(number) })
  return { kind: 'issued', rows: [badge, ...others] }
}

/** A number holds no secret: of this station's own the counter must have been printed, of others' the paper is believed. */
function sightBlankNumber({ letter, counter }: BadgeNumber, fair: FairRow, context: Context): Sighting {
  const { store } = context
  const own = ownStation(context)
  const sightings = stationsOf(fair, context)
    .filter((known) => known.letter === letter)
    .map(({ station }) => blankOf(fair.id, station, letter, counter, context))
    .map((blank) => sightBlank(blank, context))
    .filter(
      (one) => one.kind === 'issued' || one.blank.station !== own.id || counter <= store.badges.lastBlank(fair.id),
    )
  const [only, another] = sightings
  const detail = numberOf({ letter, counter })
  if (!only) throw new Refusal({ code: 'badge-not-arrived', detail })
  if (another) throw new Refusal({ code: 'badge-two-stations', detail })
  return only
}

function sightCode(text: string, fair: FairRow, context: Context): Sighting {
  const { store } = context
  const parsed = parseBadgeCode(text)
  if (!parsed.ok) throw new Refusal({ code: isForeign(text, parsed.reason) ? 'badge-foreign' : 'badge-unreadable' })
  const code = parsed.parts
  const [known, ...others] = store.badges.byCode(text)
  if (known) {
    if (known.fair !== fair.id) throw otherFair(code.fairDigits, fair, context)
    return { kind: 'issued', rows: [known, ...others] }
  }
  if (code.fairDigits !== fairDigits(fair.id)) throw otherFair(code.fairDigits, fair, context)
  const maker = makerOf(code, fair, context)
  if (!maker) throw new Refusal({ code: 'badge-forged' })
  if (!isBlankCounter(code.counter)) throw new Refusal({ code: 'badge-not-arrived' })
  return sightBlank(blankOf(fair.id, maker.station, maker.letter, code.counter, context), context)
}

/** Digits that are none of ours or too few, and what is shaped like a badge number, were misread; anything else is another code. */
function isForeign(text: string, reason: BadgeCodeReason): boolean {
  return reason === 'version' || (reason === 'not-digits' && !/^[A-Z]{1,2}[\s\-–—_.]*\d[\d\s\-–—_.]*$/iu.test(text))
}

type KnownStation = { station: string; letter: string }

/** The station that made a code; this one is asked first, since others are looked up among all badges of the fair. */
function makerOf(code: BadgeCodeParts, fair: FairRow, context: Context): KnownStation | undefined {
  const { id: station, letter, secret } = ownStation(context)
  if (isOurs(secret, fair.id, station, code)) return { station, letter }
  return stationsOf(fair, context).find((known) => isOurs(secret, fair.id, known.station, code))
}

function sightBlank(blank: Blank, { store }: Context): Sighting {
  const [badge, ...others] = store.badges.byCode(blank.code)
  if (badge) return { kind: 'issued', rows: [badge, ...others] }
  return { kind: 'blank', blank, isSpent: store.badges.isSpent(blank.code) }
}

/** This station and every other of the fair that has been heard of. */
function stationsOf(fair: FairRow, context: Context): KnownStation[] {
  const { id, letter } = ownStation(context)
  const others = context.store.badges.stations(fair.id).filter(({ station }) => station !== id)
  return [{ station: id, letter }, ...others]
}

function blankOf(fair: string, station: string, letter: string, counter: number, context: Context): Blank {
  return { fair, station, letter, counter, code: badgeCodeOf(ownStation(context).secret, fair, station, counter) }
}
