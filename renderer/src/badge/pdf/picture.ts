import { deflated, type Stream } from './file.ts'

/** A picture as gray shades on white: badges are black on white. Throws for what is no picture. */
export async function pictureStream(href: string): Promise<Stream> {
  const image = new Image()
  image.src = href
  await image.decode()
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this page has no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const shades = new Uint8Array(canvas.width * canvas.height)
  for (let at = 0; at < shades.length; at++) {
    const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]]
    shades[at] = Math.round(red * 0.299 + green * 0.587 + blue * 0.114)
  }
  return deflated(
    shades,
    `/Type/XObject/Subtype/Image/Width ${canvas.width}/Height ${canvas.height}/ColorSpace/DeviceGray/BitsPerComponent 8`,
  )
}
