import type { DocumentFace, SigningFace } from '../../shared/document-face.ts'

const longestName = 'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Trường'
const frozenAt = Date.UTC(2026, 10, 24, 2, 12)

/** So many lines of a signing sheet; one has the longest name and the longest home. */
function signingLines(count: number, copies: number | null = null): SigningFace['lines'] {
  return Array.from({ length: count }, (_, at) => ({
    state: 'standing' as const,
    corrections: [],
    instead: null,
    struckAt: null,
    position: at + 1,
    printed: {
      fullName: at === 3 ? longestName : `${['Nông Thị', 'Hoàng Văn', 'Lý A', 'Triệu Mùi'][at % 4]} ${at + 1}`,
      born: at === 5 ? null : String(1960 + at),
      sex: at % 3 === 0 ? 'female' : 'male',
      home: at === 3 ? 'Khu tái định cư thôn Nà Thử – Khuổi Lùng, Xã Thiện Thuật' : 'Thôn Nà Thử, Xã Thiện Thuật',
      copies,
    },
  }))
}

const walkIns: SigningFace = {
  label: 'A-03',
  kind: 'walk-in',
  commune: null,
  title: null,
  frozenAt,
  lines: signingLines(20),
}

/** A sheet of walk-ins as it is signed; and once lines were put right, struck and erased. */
export const signing: Extract<DocumentFace, { kind: 'signing-sheets' }> = { kind: 'signing-sheets', sheets: [walkIns] }
export const signingNotes: typeof signing = {
  kind: 'signing-sheets',
  sheets: [
    {
      ...walkIns,
      lines: walkIns.lines.map((line) => {
        if (line.position === 2) return { ...line, state: 'undone', struckAt: frozenAt + 600_000 }
        if (line.position === 6) return { ...line, state: 'elsewhere', instead: 'B-01/14', struckAt: frozenAt }
        if (line.position === 7)
          return { ...line, corrections: [{ field: 'fullName', now: 'Lý A Sình', at: frozenAt + 900_000 }] }
        return line.position === 9 ? { ...line, state: 'erased', printed: null } : line
      }),
    },
  ],
}
/** A commune's list of several pages, and more notes than fit beneath. */
export const signingAhead: typeof signing = {
  kind: 'signing-sheets',
  sheets: [
    {
      ...walkIns,
      label: 'A-12',
      kind: 'ahead',
      commune: 'Xã Thiện Thuật',
      lines: signingLines(70).map((line) =>
        line.position % 9 === 0
          ? { ...line, corrections: [{ field: 'born', now: '1975', at: frozenAt }] }
          : { ...line, state: line.position % 4 === 0 ? 'absent' : 'standing' },
      ),
    },
  ],
}
export const signingHandbooks: typeof signing = {
  kind: 'signing-sheets',
  sheets: [
    {
      ...walkIns,
      label: 'A-20',
      kind: 'handbook',
      title: 'Sổ tay người lao động đi làm việc ở nước ngoài',
      lines: signingLines(8, 2),
    },
  ],
}
