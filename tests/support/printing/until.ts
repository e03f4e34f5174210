/** Waits until something is so; a minute is far more than a busy machine needs. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const giveUp = Date.now() + 60_000
  while (!isSo()) {
    if (Date.now() > giveUp) throw new Error(`${what} did not come within 60 seconds`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
