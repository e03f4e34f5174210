/** Fetches a file of the house into the user's folder, as a link pressed by hand does. */
export function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  document.body.append(link)
  link.click()
  link.remove()
}
