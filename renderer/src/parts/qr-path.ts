/** The modules of a QR, as the qrcode package gives them. */
type Modules = { size: number; get(row: number, column: number): number | boolean }

/** A QR as one SVG path, one unit a module, with the four white modules around it that ISO 18004 asks for. */
export function pathOfModules(modules: Modules): string {
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      let end = column
      while (end < modules.size && modules.get(row, end)) end++
      path += `M${column + 4} ${row + 4}h${end - column}v1H${column + 4}z`
      column = end
    }
  }
  return path
}
