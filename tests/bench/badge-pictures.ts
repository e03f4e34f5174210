import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse } from '../../electron/core/house.ts'
import type { OutputOf } from '../../shared/contract.ts'
import { type BadgeFormatName, badgeFormatNames, badgeFormats, badgesPerPage } from '../../shared/badge-formats.ts'
import { asDots, cutOut, type Gray, readPgm } from '../support/gray.ts'
import { noPaper } from '../support/no-paper.ts'
import { inDesk } from './in-desk.ts'
import { foundBenchFair, madeUpInputs } from './people.ts'

/** A badge as a printer of 203 dpi sets it, pure black and white, and the code it bears. */
export type BadgePicture = { code: string; format: BadgeFormatName; picture: Gray }

/** Dots a millimetre of a printer of 203 dpi. */
export const dotsPerMm = 8

type Badge = { id: string; code: string }

/**
 * Badges of made-up people, an equal share in every format, drawn by the real desk into PDFs and set at 203 dpi in `folder`,
 * format by format as they are asked for.
 */
export async function* badgePictures(folder: string, seed: number, count: number): AsyncGenerator<BadgePicture[]> {
  const badges = await registered(folder, seed, count)
  const each = Math.ceil(badges.length / badgeFormatNames.length)
  const orders = badgeFormatNames.map((format, at) => ({ format, badges: badges.slice(at * each, (at + 1) * each) }))
  const paths = orders.map(
    (order) => `/export/badges.pdf?format=${order.format}&ids=${order.badges.map(({ id }) => id).join(',')}`,
  )
  const files = await inDesk(folder, pdfsInPage, paths)
  for (const [at, { format, badges }] of orders.entries()) {
    const pages = setInDots(folder, Buffer.from(files[at] ?? '', 'base64'))
    yield badges.map(({ code }, place) => ({ code, format, picture: cutBadge(pages, format, place) }))
  }
}

async function registered(folder: string, seed: number, count: number): Promise<Badge[]> {
  const key = randomBytes(32)
  const house = openHouse({
    file: join(folder, 'fair.db'),
    key,
    paper: noPaper(),
    thirdPartyElectron: false,
    log: console.error,
  })
  writeFileSync(join(folder, 'fair.key'), `${key.toString('hex')}\n`, { mode: 0o600 })
  try {
    await foundBenchFair(house)
    const badges: Badge[] = []
    for (const input of madeUpInputs(seed, count)) {
      const said = await house.dispatch('attendee.register', input, house.windowCaller())
      if (!said.ok) throw new Error(`a made-up person was refused: ${said.failure.code}`)
      const { badge } = (said.value as OutputOf<'attendee.register'>).attendee
      if (badge === null) throw new Error('a made-up person has no badge')
      badges.push(badge)
    }
    return badges
  } finally {
    house.close()
  }
}

/** Runs in the page: the files at some addresses, each in base64. */
async function pdfsInPage(paths: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const answer = await fetch(path)
    if (!answer.ok) throw new Error(`${path.slice(0, 60)}: ${answer.status} ${await answer.text()}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    let text = ''
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
    files.push(btoa(text))
  }
  return files
}

function setInDots(folder: string, pdf: Uint8Array): Gray[] {
  const path = join(folder, 'badges.pdf')
  writeFileSync(path, pdf)
  execFileSync('pdftoppm', ['-r', String(dotsPerMm * 25.4), '-gray', path, join(folder, 'page')])
  const files = readdirSync(folder)
    .filter((file) => /^page-\d+\.pgm$/.test(file))
    .toSorted()
    .map((file) => join(folder, file))
  const pages = files.map((file) => asDots(readPgm(file)))
  for (const file of files) rmSync(file)
  return pages
}

function cutBadge(pages: readonly Gray[], name: BadgeFormatName, place: number): Gray {
  const format = badgeFormats[name]
  const perPage = badgesPerPage(format)
  const page = pages[Math.floor(place / perPage)]
  if (!page) throw new Error(`${name}: there is no page for badge ${place + 1}`)
  const [column, row] = [place % format.columns, Math.floor((place % perPage) / format.columns)]
  return cutOut(page, {
    x: Math.round((format.origin.x + column * format.pitch.x) * dotsPerMm),
    y: Math.round((format.origin.y + row * format.pitch.y) * dotsPerMm),
    width: Math.round(format.cell.width * dotsPerMm),
    height: Math.round(format.cell.height * dotsPerMm),
  })
}
