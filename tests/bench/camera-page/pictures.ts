import { create } from 'qrcode'

export const width = 1280
export const height = 720

/** One picture of a hall: how bright each pixel is, row by row, and what the card in it says. */
export type Picture = { text: string; light: Uint8ClampedArray }

/** Cards as a poor camera sees them: turned any way, near or far, unevenly lit, noisy. The same seed gives the same pictures. */
export function pictures(seed: number, count: number): Picture[] {
  const chance = random(seed)
  return Array.from({ length: count }, (_, at) => {
    const number = `0201${String(at).padStart(8, '0')}`
    const text = `${number}||Nông Thị Mẫu Thứ ${at}|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021`
    return { text, light: picture(text, chance) }
  })
}

function picture(text: string, chance: () => number): Uint8ClampedArray {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const quiet = 4
  const cells = modules.size + 2 * quiet
  const module = (300 + chance() * 260) / cells
  const turn = chance() * 2 * Math.PI
  const [cos, sin] = [Math.cos(turn) / module, Math.sin(turn) / module]
  const [middleX, middleY] = [width * (0.4 + chance() * 0.2), height * (0.46 + chance() * 0.08)]
  const slope = (chance() - 0.5) * 0.08
  const light = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [dx, dy] = [x - middleX, y - middleY]
      const column = Math.floor(dx * cos + dy * sin + cells / 2) - quiet
      const row = Math.floor(dy * cos - dx * sin + cells / 2) - quiet
      const isOnCard = row >= -quiet && column >= -quiet && row < cells - quiet && column < cells - quiet
      const isInside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
      const shade = !isOnCard ? 120 : isInside && modules.get(row, column) === 1 ? 55 : 205
      light[y * width + x] = shade + dx * slope + (chance() + chance() + chance() - 1.5) * 50
    }
  }
  return light
}

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
