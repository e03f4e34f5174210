import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'

/** Where the window stood when it was last closed. */
export type WindowPlace = Rectangle & { isMaximized: boolean }

/** The remembered place, if it still lies on one of these screens; a desk often loses its projector overnight. */
export function rememberedPlace(file: string, screens: readonly Rectangle[]): WindowPlace | null {
  const place = read(file)
  if (place === null) return null
  const isVisible = screens.some(
    (screen) =>
      place.x + 100 < screen.x + screen.width &&
      place.x + place.width > screen.x + 100 &&
      place.y >= screen.y &&
      place.y + 50 < screen.y + screen.height,
  )
  return isVisible ? place : null
}

/** Remembers the window's place; failing to is no reason to keep it open. */
export function rememberPlace(file: string, window: BrowserWindow): void {
  try {
    writeFileSync(file, `${JSON.stringify({ ...window.getNormalBounds(), isMaximized: window.isMaximized() })}\n`)
  } catch {
    // A full or read-only disk.
  }
}

function read(file: string): WindowPlace | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<WindowPlace>
    const { x, y, width, height, isMaximized } = kept
    const isWhole = [x, y, width, height].every((part) => Number.isInteger(part))
    return isWhole ? ({ x, y, width, height, isMaximized: isMaximized === true } as WindowPlace) : null
  } catch {
    return null
  }
}
