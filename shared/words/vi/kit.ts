import type { KitPaper } from '../../contract/kit.ts'

const figure = (count: number): string => new Intl.NumberFormat('vi-VN').format(count)

/** The papers printed before the fair. */
export const kit = {
  note: 'Chọn giấy tờ cần có rồi bấm một lần: in ngay, hoặc lưu thành tệp để in nơi khác. Thẻ bàn có mã QR in ở Thiết bị.',
  list: 'Giấy tờ của phiên',
  paper: {
    'table-signs': 'Biển tên bàn',
    'vacancy-leaflet': 'Tờ rơi vị trí tuyển dụng',
    'privacy-poster': 'Thông báo xử lý dữ liệu cá nhân',
    'helper-guide': 'Hướng dẫn người hỗ trợ',
    signing: 'Danh sách ký nhận của người đăng ký trước, theo xã',
    badges: 'Thẻ có tên của người đăng ký trước',
    blanks: 'Thẻ in sẵn (chưa có tên)',
    sheets: 'Tờ ghi giấy: kết quả phỏng vấn và đăng ký',
  } satisfies Record<KitPaper, string>,
  about: {
    'table-signs': (count: number) => `${figure(count)} bàn, gấp đôi để dựng trên bàn`,
    'vacancy-leaflet': (count: number) => `${figure(count)} vị trí, chữ lớn, xếp theo bàn; in một bộ rồi chụp thêm`,
    'privacy-poster': () => 'Dán cạnh bàn đăng ký, đọc được từ 2 mét (A3: 3 mét)',
    'helper-guide': () => 'Mỗi bàn đăng ký một tờ',
    signing: (count: number) => `${figure(count)} người chưa có trong danh sách; in rồi, tờ và dòng giữ nguyên`,
    badges: (count: number) => `${figure(count)} thẻ chưa in`,
    blanks: (count: number) => `In thêm ${figure(count)} thẻ cho người không đăng ký trước`,
    sheets: (count: number) =>
      count === 0 ? 'Bàn đăng ký hai tờ' : `${figure(count)} bàn chưa có tờ ghi; mỗi bàn một tờ, bàn đăng ký hai tờ`,
  } satisfies Record<KitPaper, (count: number) => string>,
  nothing: {
    'table-signs': 'Chưa có đơn vị tuyển dụng nào.',
    'vacancy-leaflet': 'Chưa có vị trí tuyển dụng nào.',
    signing: 'Không còn ai đăng ký trước mà chưa có trong danh sách.',
    badges: 'Không còn thẻ nào phải in trước.',
    blanks: 'Đã đủ số thẻ này.',
    sheets: 'Bàn nào cũng đã có tờ ghi.',
  } satisfies Partial<Record<KitPaper, string>>,
  pages: (pages: number) => `${figure(pages)} trang`,
  counting: 'Đang đếm trang',
  blanks: {
    total: 'Tổng thẻ cần có',
    wrong: (most: number) => `Nhập số từ 1 đến ${figure(most)}.`,
    made: (count: number, letter: string) => `Bàn ${letter} đã có ${figure(count)} thẻ.`,
    otherPaper: (count: number) => `Trong đó ${figure(count)} thẻ trên khổ giấy khác.`,
    by: {
      target: (total: number, target: number, ahead: number) =>
        `Đề xuất ${figure(total)}: mục tiêu ${figure(target)} người${ahead === 0 ? '' : `, trừ ${figure(ahead)} người đăng ký trước`}.`,
      ahead: (total: number, ahead: number) =>
        `Đề xuất ${figure(total)}: nửa số ${figure(ahead)} người đăng ký trước, vì phiên chưa có mục tiêu.`,
      usual: (total: number) => `Đề xuất ${figure(total)}: phiên chưa có mục tiêu, chưa ai đăng ký trước.`,
    },
  },
  poster: {
    size: 'Khổ giấy của thông báo',
    a4: 'A4',
    a3: 'A3',
    loadA3: 'Đặt giấy A3 vào máy in trước khi bấm In.',
    noA3: (printer: string) =>
      printer === ''
        ? 'Chưa có máy in: tải PDF A3, in ở cửa hàng.'
        : `Máy in ${printer} không báo là in được A3: tải PDF A3, in ở cửa hàng.`,
  },
  printed: {
    out: (when: string) => `Đã in ${when}`,
    waiting: (when: string) => `Chờ in từ ${when}`,
    failed: (when: string) => `In lỗi ${when}`,
    saved: (when: string) => `Đã lưu PDF ${when}`,
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
  print: (papers: number, pages: number | null) =>
    `In bộ hồ sơ trước phiên: ${figure(papers)} loại${pages === null ? '' : `, ${figure(pages)} trang`}`,
  printNone: 'In bộ hồ sơ trước phiên',
  printKey: 'Alt+I',
  noneChosen: 'Chọn ít nhất một loại giấy tờ.',
  printing: (name: string) => `Đang gửi: ${name}`,
  sent: (papers: number) => `Đã đưa ${figure(papers)} loại vào hàng đợi in.`,
  toQueue: 'Xem hàng đợi in',
  failed: (name: string) => `${name}:`,
  pdf: 'Tải PDF',
  pdfOf: (name: string) => `Tải PDF: ${name}`,
  printer: {
    none: 'Chưa thấy máy in. Bấm In thì giấy tờ chờ đến khi có máy in; muốn in nơi khác, lưu thành tệp PDF.',
    waits: (name: string) =>
      `Máy in ${name} chưa in được, xem ở In thẻ (F6). Bấm In thì giấy tờ chờ trong hàng đợi; muốn in nơi khác, lưu thành tệp PDF.`,
  },
  file: {
    whole: 'Lưu cả bộ thành một tệp PDF',
    some: (papers: number) => `Lưu ${figure(papers)} loại thành một tệp PDF`,
    none: 'Lưu thành một tệp PDF',
    key: 'Alt+S',
    badgesOut:
      'Tệp chỉ có trang A4. Khổ thẻ đang chọn là khổ riêng nên thẻ không vào tệp; muốn có thẻ trong tệp, chọn khổ A4 ở In thẻ (F6).',
    a3Out: 'Trong tệp chung, thông báo là trang A4. Bản A3 tải riêng ở dòng của nó.',
    stopKey: 'Alt+D',
    stopped: 'Đã dừng, chưa có tệp. Số tờ và số thẻ đã lập được dùng lại ở lần in hoặc lần lưu sau.',
  },
}
