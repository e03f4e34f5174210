import type { CopyTrouble } from '../../contract/copies.ts'

const figure = (count: number): string => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(count)
const room = (megabytes: number): string =>
  megabytes < 1024 ? `${figure(megabytes)} MB` : `${figure(megabytes / 1024)} GB`

/** Copies of everything in a second place: where they go, how they stand, what to do. */
export const copies = {
  note: 'Toàn bộ dữ liệu được chép ra USB hoặc ổ mạng, khóa như trên máy này. Khi mở, khi đóng ứng dụng và khi kết thúc phiên: chép đầy đủ. Giữa các lần đó: mỗi phút chép thêm thay đổi mới.',
  standing: 'Tình trạng',
  none: 'Chưa chọn nơi để bản lưu. Máy hỏng hoặc mất thì mất dữ liệu.',
  noneNext: 'Cắm USB rồi chọn ở bên phải.',
  busy: 'Đang chép toàn bộ dữ liệu. Chưa rút USB.',
  whole: (at: string) => `Mọi thay đổi đã có trong bản lưu, lúc ${at}.`,
  waiting: (changes: number, at: string) => `Bản lưu lúc ${at}. Còn ${figure(changes)} thay đổi chưa chép.`,
  waitingNext: 'Bấm Lưu ngay. Sau vài phút vẫn chưa chép hết thì chọn USB khác.',
  never: 'Chưa chép được lần nào.',
  trouble: {
    gone: 'Không thấy nơi để bản lưu.',
    'other-place': 'Đang cắm USB khác, không phải USB đã chọn.',
    full: 'Nơi để bản lưu đã đầy.',
    'read-only': 'Không ghi được vào nơi để bản lưu.',
    failed: 'Chép chưa được.',
  } satisfies Record<CopyTrouble, string>,
  troubleNext: {
    gone: 'Cắm lại USB, hoặc kiểm tra mạng tới ổ chung. Cắm lại thì tự chép tiếp.',
    'other-place': 'Cắm lại USB đã chọn, hoặc chọn USB này làm nơi để bản lưu.',
    full: 'Xóa bớt tệp khác trên đó, hoặc chọn USB khác.',
    'read-only': 'Gạt khóa chống ghi, xem quyền ghi của thư mục, hoặc chọn USB khác.',
    failed: 'Bấm Lưu ngay để thử lại. Vẫn không được thì chọn USB khác.',
  } satisfies Record<CopyTrouble, string>,
  lastAt: (at: string) => `Bản lưu lần cuối lúc ${at}.`,
  place: 'Nơi để',
  full: 'Bản đầy đủ',
  fullAt: (at: string, people: number) => `${at}, ${figure(people)} người`,
  noFull: 'Chưa có',
  opens: 'Mở ở máy khác bằng',
  opensWith: {
    recovery: 'Mật khẩu khôi phục đã in khi lập dữ liệu',
    'key-file': 'Tệp khóa của máy này. Giữ một bản tệp khóa ở nơi khác.',
  },
  sameDisk: 'Nơi này nằm trên chính ổ đĩa chứa dữ liệu: ổ đĩa hỏng thì mất cả hai. Nên chọn USB.',
  holdErased: (place: string, at: string) =>
    `Bản lưu ở ${place} (chép lúc ${at}) còn dữ liệu của người đã được xóa. Cắm vào rồi chọn nơi đó để bản mới thay bản cũ.`,
  make: 'Lưu ngay',
  makeKey: 'Alt+S',
  stop: 'Không chép ra đây nữa',
  choose: 'Chọn nơi để bản lưu',
  needs: (megabytes: number) => `Một bản đầy đủ hiện chiếm khoảng ${room(Math.max(1, megabytes))}.`,
  free: (megabytes: number) => `còn trống ${room(megabytes)}`,
  locked: 'không ghi được',
  take: 'Dùng',
  takeOf: (place: string) => `Dùng ${place}`,
  chosen: 'Đang dùng',
  noSticks: 'Không thấy USB hay ổ đĩa thứ hai nào.',
  noSticksNext: 'Cắm USB rồi bấm Tìm lại.',
  notTold: 'Hệ thống không cho biết có ổ đĩa nào. Ghi đường dẫn ở dưới.',
  again: 'Tìm lại',
  againKey: 'Alt+K',
  folder: 'Hoặc một thư mục, ví dụ trên ổ mạng của Trung tâm',
  folderExample: '\\\\maychu\\saoluu',
  folderUse: 'Dùng thư mục này',
  refused: {
    missing: 'Không có thư mục này. Ghi đường dẫn đầy đủ, ví dụ E:\\ hoặc \\\\maychu\\saoluu.',
    'read-only': 'Không ghi được vào đây. Gạt khóa chống ghi hoặc chọn nơi khác.',
    inside: 'Đây là chính thư mục dữ liệu. Chọn nơi khác.',
  },
  light: { trouble: 'Bản lưu có lỗi', late: (at: string) => `Bản lưu cũ từ ${at}` },
}
