import type { KitPaper } from '../../contract/kit.ts'

const figure = (count: number): string => new Intl.NumberFormat('vi-VN').format(count)

/** The papers printed before the fair. */
export const kit = {
  note: 'Chọn giấy tờ cần in rồi bấm một lần. Thẻ bàn có mã QR cho điện thoại của đơn vị in ở Thiết bị.',
  list: 'Giấy tờ của phiên',
  paper: {
    'table-signs': 'Biển tên bàn',
    'vacancy-leaflet': 'Tờ rơi vị trí tuyển dụng',
    'privacy-poster': 'Thông báo xử lý dữ liệu cá nhân',
    'helper-guide': 'Hướng dẫn người hỗ trợ',
    signing: 'Danh sách ký nhận của người đăng ký trước, theo xã',
    badges: 'Thẻ có tên của người đăng ký trước',
    sheets: 'Tờ ghi giấy: kết quả phỏng vấn và đăng ký',
  } satisfies Record<KitPaper, string>,
  about: {
    'table-signs': (count: number) => `${figure(count)} bàn, gấp đôi để dựng trên bàn`,
    'vacancy-leaflet': (count: number) => `${figure(count)} vị trí, chữ lớn, xếp theo bàn; in một bộ rồi chụp thêm`,
    'privacy-poster': () => 'Dán cạnh bàn đăng ký; phóng lên A3 vẫn rõ',
    'helper-guide': () => 'Mỗi bàn đăng ký một tờ',
    signing: (count: number) =>
      `${figure(count)} người chưa có trong danh sách; in ra rồi thì số tờ và dòng không đổi nữa`,
    badges: (count: number) => `${figure(count)} thẻ chưa in`,
    sheets: (count: number) =>
      count === 0 ? 'Bàn đăng ký hai tờ' : `${figure(count)} bàn chưa có tờ ghi; mỗi bàn một tờ, bàn đăng ký hai tờ`,
  } satisfies Record<KitPaper, (count: number) => string>,
  nothing: {
    'table-signs': 'Chưa có đơn vị tuyển dụng nào.',
    'vacancy-leaflet': 'Chưa có vị trí tuyển dụng nào.',
    signing: 'Không còn ai đăng ký trước mà chưa có trong danh sách.',
    badges: 'Không còn thẻ nào phải in trước.',
    sheets: 'Bàn nào cũng đã có tờ ghi.',
  } satisfies Partial<Record<KitPaper, string>>,
  pages: (pages: number, about: boolean) => `${about ? 'khoảng ' : ''}${figure(pages)} trang`,
  printed: {
    out: (when: string) => `Đã in ${when}`,
    waiting: (when: string) => `Chờ in từ ${when}`,
    failed: (when: string) => `In lỗi ${when}`,
    saved: (when: string) => `Đã tải PDF ${when}`,
    never: 'Chưa in',
  },
  today: (time: string) => time,
  yesterday: (time: string) => `${time} hôm qua`,
  changed: {
    added: (name: KitPaper, count: number) =>
      name === 'signing' || name === 'badges'
        ? `có ${figure(count)} người mới`
        : name === 'sheets'
          ? `có ${figure(count)} bàn mới`
          : `có ${figure(count)} đơn vị mới`,
    altered: (count: number) => `${figure(count)} đơn vị đã sửa`,
    gone: (count: number) => `${figure(count)} đơn vị không còn`,
    head: 'tên, ngày hoặc nơi mở phiên đã đổi',
  },
  unchanged: 'Từ đó không có gì đổi.',
  failedNote: 'Xem máy in ở In thẻ (F6).',
  print: (papers: number, pages: number) => `In ${figure(papers)} loại, ${figure(pages)} trang`,
  printNone: 'In bộ hồ sơ',
  printKey: 'Alt+I',
  noneChosen: 'Chọn ít nhất một loại giấy tờ.',
  printing: (name: string) => `Đang gửi: ${name}`,
  sent: (papers: number) => `Đã đưa ${figure(papers)} loại vào hàng đợi in.`,
  toQueue: 'Xem hàng đợi in',
  failed: (name: string) => `${name}:`,
  pdf: 'Tải PDF',
  pdfOf: (name: string) => `Tải PDF: ${name}`,
  wanted: (name: string) => `In ${name}`,
}
