/** A picture as the layout needs it: where it is had, and how wide it is for its height. */
export type Picture = { href: string; aspect: number }

const start = 'data:image/png;base64,'

/** Reads the size of a PNG out of the first bytes of its data address; null for anything else. */
export function pictureOf(dataUrl: string | null): Picture | null {
  if (dataUrl === null || !dataUrl.startsWith(start)) return null
  // The signature (8 bytes), the length and name of the first chunk (8), then width and height, 4 bytes each.
  const head = atob(dataUrl.slice(start.length, start.length + 32))
  const number = (at: number): number => [0, 1, 2, 3].reduce((sum, index) => sum * 256 + head.charCodeAt(at + index), 0)
  const [width, height] = [number(16), number(20)]
  return width > 0 && height > 0 ? { href: dataUrl, aspect: width / height } : null
}

/** The largest size of a picture inside a box, undistorted. */
export function inBox({ aspect }: Picture, box: { width: number; height: number }): { width: number; height: number } {
  const width = Math.min(box.width, box.height * aspect)
  return { width, height: width / aspect }
}
