import type { Page } from 'playwright'

/** What starts a browser whose camera is there and sees nothing that could be read. */
export const darkCamera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']

/**
 * Every camera this page opens from now on, until it is loaded again, sees the dark. A film goes on by itself: on a slow
 * machine what it shows at its own times comes between what hands do.
 */
export async function coverCamera(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dark = document.createElement('canvas')
    const brush = dark.getContext('2d')
    setInterval(() => brush?.fillRect(0, 0, dark.width, dark.height), 200)
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(dark.captureStream())
  })
}
