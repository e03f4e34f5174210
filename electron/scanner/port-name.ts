/** How a serial port is named to the clerk: its path, and who made what is plugged in there, where the system knows. */
export function portLabel(path: string, maker: string | undefined): string {
  return maker === undefined || maker === '' ? path : `${path} (${maker})`
}
