import type { PrinterStanding, PrintReason, PrintStatus } from '../../contract/printing.ts'

/** A person's badge on its way to paper, as desk and person page tell it: printed, written by hand, given out, replaced. */
export const paper = {
  /** The number written by hand on a blank badge, while the printer is in trouble. */
  byHand: {
    title: 'Viết tay thẻ',
    open: 'Viết tay',
    note: 'Viết số và họ tên này lên một tấm thẻ giấy. Lệnh in thẻ này đã hủy.',
    noPrint: 'Viết số và họ tên này lên một tấm thẻ giấy.',
    notCalledOff: 'Viết số và họ tên này lên một tấm thẻ giấy. Thẻ này có thể vẫn được in: nếu ra giấy thì hủy bản in.',
    done: 'Đã viết xong',
    nothing: 'Chưa có thẻ nào để viết tay',
    nothingNote: 'Lưu một người trước, rồi bấm Alt+V.',
  },
  /** What the paper is doing. */
  print: {
    none: 'Đã lưu, chưa in thẻ.',
    sending: 'Đang gửi máy in…',
    queued: (printer: string) => `Chờ in ở máy in ${printer}.`,
    waits: (printer: string) => `Đang chờ máy in ${printer}`,
    noPrinter: 'Đang chờ máy in',
    sent: (printer: string) => `Đã gửi máy in ${printer}.`,
    confirmed: (printer: string) => `Đã in xong ở máy in ${printer}.`,
    failed: 'Chưa in được thẻ',
    cancelled: 'Đã hủy lệnh in.',
    byHand: 'Viết tay: không in nữa.',
    already: 'Thẻ này đã in trước.',
    alreadyNote: 'Lấy trong tập thẻ đã in. Không thấy thì bấm In lại thẻ.',
    byHandOffer: 'Người này đang đợi: bấm Viết tay (Alt+V).',
    /** Why a badge did not come out, beside what its printer says of itself (printing.ts). */
    reason: {
      restarted: 'Thẻ chờ từ trước khi mở lại ứng dụng. In tiếp ở In thẻ (F6).',
      interrupted: 'Máy tắt giữa lúc in. Xem khay giấy trước khi in lại.',
      refused: 'Máy in không nhận lệnh. Xem máy in rồi in lại.',
      'not-drawn': 'Không vẽ được thẻ. In lại; vẫn lỗi thì viết tay.',
      lost: 'Lệnh in đã bị hủy ở máy in. In lại nếu còn cần.',
    } satisfies Record<Exclude<PrintReason, PrinterStanding>, string>,
  },
  prints: {
    label: 'Các lần in thẻ',
    times: (times: number) => (times === 0 ? 'Chưa in lần nào' : `Đã in ${times} lần`),
    again: 'in lại',
    status: {
      queued: 'chờ in',
      sending: 'đang gửi máy in',
      sent: 'đã gửi máy in',
      confirmed: 'đã in xong',
      failed: 'in lỗi',
      cancelled: 'đã hủy',
      'by-hand': 'viết tay',
    } satisfies Record<PrintStatus, string>,
  },
  printedBefore: (count: number) => `${count} thẻ đã in trước: lấy trong tập thẻ đã in.`,
  printsWait: (count: number, why: string) => `${count} thẻ đang chờ máy in. ${why}`,
  replaceScan: 'Trao thẻ in sẵn: quét thẻ đó ngay lúc này. Không quét: thẻ mới được in.',
  replaceBlank: (number: string) => `Thẻ mới: ${number}`,
  replaceBlankNote: 'Viết tên lên thẻ. Không in.',
}
