import { paragraph, run, sideBySide } from './word.mjs'

const [left, right] = [68, 92]

/** The head of an administrative paper. `numbered` ones have a number; a list has none. */
export function head({ numbered = true } = {}) {
  const centred = { align: 'center', after: 0, line: 240 }
  const number = numbered ? [paragraph('Số: {so_van_ban}', { ...centred, before: 4 })] : []
  return [
    paragraph('{chay_thu}', { align: 'center', bold: true, after: 0, line: 240 }),
    sideBySide([
      {
        width: left,
        content: [
          paragraph('{co_quan_chu_quan}', { ...centred, caps: true, size: 12 }),
          paragraph('{co_quan}', { ...centred, caps: true, bold: true, size: 12 }),
          paragraph('', { ...centred, rule: 24, size: 2 }),
          ...number,
        ],
      },
      {
        width: right,
        content: [
          paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, bold: true, size: 12 }),
          paragraph('Độc lập - Tự do - Hạnh phúc', { ...centred, bold: true }),
          paragraph('', { ...centred, rule: 18, size: 2 }),
          paragraph('{dia_danh}, {ngay_ky}', { ...centred, italic: true, before: 4 }),
        ],
      },
    ]),
  ]
}

/** What a paper is called, and of what. */
export function title(name, of = []) {
  const beneath = of.map((text) => paragraph(text, { align: 'center', bold: true, after: 0 }))
  return [
    paragraph(name, { align: 'center', bold: true, size: 14, before: 14, after: 2 }),
    ...beneath,
    paragraph('', { align: 'center', rule: 62, size: 2, after: 8, line: 240 }),
  ]
}

/** A paragraph of text, its first line set in. */
export function body(text) {
  return paragraph(text, { align: 'both', indent: 12.7 })
}

export function heading(text) {
  return paragraph(text, { bold: true, before: 6, keep: true })
}

/** Where it goes, and who signs. Stays in one piece. */
export function signing() {
  const small = { size: 11, after: 0, line: 240 }
  return [
    paragraph('', { after: 0, size: 6 }),
    sideBySide([
      {
        width: left,
        content: [
          paragraph('Nơi nhận:', { bold: true, italic: true, size: 12, after: 0, line: 240 }),
          paragraph('{#noi_nhan}', small),
          paragraph('- {dong}', small),
          paragraph('{/noi_nhan}', small),
        ],
      },
      { width: right, content: signature('{chuc_danh}', '{nguoi_ky}') },
    ]),
  ]
}

/** Two who sign beside each other, e.g. who took the minutes and who led. */
export function signedByTwo([one, oneName], [other, otherName]) {
  return [
    paragraph('', { after: 0, size: 6 }),
    sideBySide([
      { width: 80, content: signature(one, oneName) },
      { width: 80, content: signature(other, otherName) },
    ]),
  ]
}

function signature(office, name) {
  const centred = { align: 'center', after: 0, line: 240 }
  return [
    paragraph(office, { ...centred, bold: true, caps: true, keep: true }),
    ...Array.from({ length: 4 }, () => paragraph('', { ...centred, keep: true })),
    paragraph(name, { ...centred, bold: true }),
  ]
}

/** Which figures these are. */
export function standing() {
  return paragraph('({tinh_trang_so_lieu})', { italic: true, size: 12, before: 4 })
}

/** A fact and its value, e.g. in a confirmation. */
export function fact(name, value) {
  return paragraph([run(`${name}: `), run(value, { bold: true })], { indent: 12.7, after: 2 })
}
