/** Takes the whole screen or gives it back. A browser may refuse; then the page stays as large as its window. */
export async function toWholeScreen(isWhole: boolean): Promise<void> {
  try {
    if (isWhole) await document.documentElement.requestFullscreen()
    else if (document.fullscreenElement !== null) await document.exitFullscreen()
  } catch {
    return
  }
}
