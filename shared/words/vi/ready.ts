import { copies } from './copies.ts'
import type {
  badgeWays,
  Readiness,
  ReadinessFacts,
  ReadinessFinding,
  ReadinessItem,
  scanWays,
} from '../../contract/readiness.ts'

/** The facts of a finding, with what other catalogues or the clock say of them. */
export type SaidFacts = ReadinessFacts & { when: string; trouble: string; next: string }
type Said = { says: string; todo?: string }

const figure = (count: number): string => new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(count)
/** Nobody counts on the last digits of what fits a disk. */
const rough = (count = 0): string =>
  count >= 1_000_000 ? `hơn ${figure(1_000_000)}` : `khoảng ${figure(Math.floor(count / 100) * 100)}`
const room = (megabytes = 0): string =>
  megabytes < 1024 ? `${figure(megabytes)} MB` : `${figure(megabytes / 1024)} GB`

const way: Record<(typeof scanWays)[number], string> = {
  keyboard: 'máy quét gõ như bàn phím',
  serial: 'máy quét cổng nối tiếp',
  camera: 'camera của máy',
}
const code = { 'citizen-card': 'căn cước', badge: 'thẻ tham gia', other: 'một mã' }

/** What must work before the doors open, what was found of it and what to do. */
export const ready = {
  note: 'Làm trước giờ mở, tại đúng chỗ ngồi và với đúng máy in, máy quét sẽ dùng.',
  check: 'Kiểm tra ngay',
  checkKey: 'Alt+K',
  list: 'Những thứ phải chạy trước giờ mở',
  summary: {
    ready: 'Sẵn sàng mở cửa.',
    readyNotes: (notes: number) => `Sẵn sàng mở cửa; có ${figure(notes)} điều cần biết.`,
    unchecked: (left: number) => `Còn ${figure(left)} việc chưa kiểm tra.`,
    bad: (bad: number, left: number) =>
      left === 0
        ? `Chưa sẵn sàng: ${figure(bad)} việc phải sửa.`
        : `Chưa sẵn sàng: ${figure(bad)} việc phải sửa, ${figure(left)} việc chưa kiểm tra.`,
  },
  item: {
    scanner: 'Máy quét',
    printer: 'Máy in',
    badge: 'Thẻ in thử',
    clock: 'Đồng hồ',
    disk: 'Chỗ trống trên đĩa',
    backup: 'Bản lưu ngoài máy',
    network: 'Mạng nội bộ',
    power: 'Nguồn điện',
    recovery: 'Mật khẩu khôi phục',
  } satisfies Record<ReadinessItem, string>,
  state: { good: 'Tốt', attention: 'Cần biết', bad: 'Phải sửa', unchecked: 'Chưa kiểm tra' },
  checkedAt: (when: string) => `lúc ${when}`,
  /** Of a thing nobody has looked at: what to do, or what will be looked at. */
  first: {
    scanner: 'Quét một mã bất kỳ khi trang này đang mở: căn cước của mình, thẻ hay tem hàng. Không lưu gì của mã.',
    printer: 'Máy in có sẵn sàng không.',
    badge: 'Bấm In thẻ thử, đợi thẻ ra rồi quét mã trên thẻ ngay tại trang này.',
    clock: 'So với lần ghi gần nhất, ngày mở phiên và giờ Việt Nam.',
    disk: 'Còn chỗ cho bao nhiêu lượt đăng ký.',
    backup: 'Có bản lưu ở nơi khác với máy này không. Cắm USB trước khi bấm Kiểm tra ngay.',
    network: 'Điện thoại của đơn vị tuyển dụng có vào được không.',
    power: 'Có cắm điện không, pin còn bao nhiêu.',
    recovery: 'Mật khẩu khôi phục chỉ hiện một lần khi lập dữ liệu. Tìm tờ giấy đã ghi rồi trả lời.',
  } satisfies Record<ReadinessItem, string>,
  finding: {
    'not-checked': () => ({ says: '' }),
    'long-ago': () => ({ says: 'Lần kiểm tra trước đã quá lâu.' }),
    'scan-arrived': (facts) => ({
      says: `Đã nhận ${code[facts.code ?? 'other']} từ ${way[facts.way ?? 'keyboard']}.`,
    }),
    'scan-damaged': (facts) => ({
      says: `Nhận được từ ${way[facts.way ?? 'keyboard']}, nhưng có chữ bị sai.`,
      todo: 'Mở Kiểm tra máy quét và quét mã thử để biết cách sửa.',
    }),
    'printer-ready': (facts) => ({ says: `Máy in ${facts.printer ?? ''} sẵn sàng.` }),
    'printer-unasked': (facts) => ({
      says: `Máy in ${facts.printer ?? ''} không báo trạng thái.`,
      todo: 'In thẻ thử: thẻ ra là máy in chạy.',
    }),
    'printer-none': () => ({
      says: 'Máy này chưa có máy in.',
      todo: 'Cắm máy in, hoặc in sẵn thẻ chưa có tên ở máy khác.',
    }),
    'printer-trouble': (facts) => ({ says: `Máy in ${facts.printer ?? ''}: ${facts.trouble}.`, todo: facts.next }),
    'badge-printing': (facts) =>
      facts.printer === ''
        ? {
            says: `Thẻ ${facts.number ?? ''} chờ in: máy này chưa có máy in mặc định.`,
            todo: 'Cắm máy in, hoặc mở In thẻ chọn máy in, rồi in thẻ thử khác.',
          }
        : {
            says: `Đang in thẻ ${facts.number ?? ''} ở máy in ${facts.printer ?? ''}.`,
            todo: 'Thẻ ra thì quét mã trên thẻ. Thời gian tính đến lúc quét.',
          },
    'badge-read': (facts) => ({
      says:
        `Thẻ ${facts.number ?? ''} in ra và đọc lại đúng sau ${figure(facts.seconds ?? 0)} giây` +
        (typeof facts.printSeconds !== 'number' ? '.' : `, máy in báo xong sau ${figure(facts.printSeconds)} giây.`),
      todo: 'Thẻ này là thẻ thật, chưa có tên: để vào tập thẻ in sẵn.',
    }),
    'clock-right': (facts) => ({
      says:
        `Đồng hồ ${facts.when}, ` +
        (facts.days === 0 ? 'đúng ngày mở phiên.' : `còn ${figure(facts.days ?? 0)} ngày đến ngày mở phiên.`),
    }),
    'clock-behind-log': (facts) => ({
      says: `Đồng hồ chậm hơn lần ghi gần nhất (${facts.when}).`,
      todo: 'Chỉnh lại ngày giờ trong cài đặt của máy tính.',
    }),
    'clock-other-zone': (facts) => ({
      says: `Múi giờ của máy là UTC${(facts.zone ?? 0) < 0 ? '−' : '+'}${figure(Math.abs(facts.zone ?? 0) / 60)}, không phải UTC+7.`,
      todo: 'Chọn múi giờ Bangkok, Hà Nội, Jakarta trong cài đặt của máy tính. Giờ trên giấy tờ vẫn theo giờ Việt Nam.',
    }),
    'clock-far-from-fair': (facts) => ({
      says: `Đồng hồ ${facts.when}, cách ngày mở phiên ${figure(Math.abs(facts.days ?? 0))} ngày.`,
      todo: 'Xem lại ngày, tháng, năm của máy tính, hoặc ngày mở của phiên.',
    }),
    'clock-after-fair': (facts) => ({
      says: `Ngày mở phiên đã qua ${figure(Math.abs(facts.days ?? 0))} ngày.`,
      todo: 'Đúng là phiên này thì sửa ngày mở; không thì chọn phiên khác ở Các phiên.',
    }),
    'disk-room': (facts) => ({
      says: `Còn trống ${room(facts.megabytes)}, đủ cho ${rough(facts.registrations)} lượt đăng ký.`,
    }),
    'disk-low': (facts) => ({
      says: `Còn trống ${room(facts.megabytes)}, đủ cho ${rough(facts.registrations)} lượt đăng ký.`,
      todo: 'Dọn bớt tệp trên đĩa trước phiên sau.',
    }),
    'disk-full': (facts) => ({
      says: `Chỉ còn trống ${room(facts.megabytes)}.`,
      todo: 'Xóa bớt tệp, dọn thùng rác trên đĩa chứa dữ liệu rồi kiểm tra lại.',
    }),
    'disk-unasked': () => ({
      says: 'Hệ thống không cho biết đĩa còn bao nhiêu chỗ.',
      todo: 'Xem trong trình quản lý tệp của máy tính: nên còn trên 1 GB.',
    }),
    'backup-copied': (facts) => ({ says: `Dữ liệu được chép ra ${facts.place ?? ''}, lần cuối lúc ${facts.when}.` }),
    'backup-making': (facts) => ({
      says: `Bản lưu đầu tiên ở ${facts.place ?? ''} chưa xong.`,
      todo: 'Chờ chép xong rồi kiểm tra lại.',
    }),
    'backup-same-disk': (facts) => ({ says: `Dữ liệu được chép ra ${facts.place ?? ''}.`, todo: copies.sameDisk }),
    'backup-trouble': (facts) => ({
      says: `${facts.place ?? ''}: ${copies.trouble[facts.copyTrouble ?? 'failed']}`,
      todo: copies.troubleNext[facts.copyTrouble ?? 'failed'],
    }),
    'backup-place': (facts) => ({
      says: `Thấy ${facts.place ?? ''}, còn trống ${room(facts.megabytes)}, ghi được; chưa chọn làm nơi để bản lưu.`,
      todo: 'Mở Bản lưu rồi chọn nơi đó.',
    }),
    'backup-read-only': (facts) => ({
      says: `Thấy ${facts.place ?? ''} nhưng không ghi được.`,
      todo: 'Gạt khóa chống ghi trên thẻ nhớ, hoặc dùng USB khác.',
    }),
    'backup-none': () => ({
      says: 'Chưa cắm USB hay ổ đĩa thứ hai.',
      todo: 'Cắm USB, mở Bản lưu rồi chọn USB đó.',
    }),
    'backup-unasked': () => ({
      says: 'Hệ thống không cho biết có ổ đĩa nào khác.',
      todo: 'Cắm USB, mở Bản lưu rồi ghi đường dẫn của USB.',
    }),
    'network-reached': (facts) => ({ says: `Mạng mở ở ${facts.link ?? ''}; đã có máy khác vào được.` }),
    'network-not-reached': (facts) => ({
      says: `Mạng mở ở ${facts.link ?? ''}; chưa có điện thoại nào vào thử.`,
      todo: 'Dùng một điện thoại quét mã trên thẻ bàn để thử.',
    }),
    'network-no-address': () => ({
      says: 'Máy chưa nối mạng nào, điện thoại không vào được.',
      todo: 'Bật điểm phát sóng di động của máy, hoặc nối máy vào Wi-Fi của hội trường.',
    }),
    'network-trouble': () => ({
      says: 'Mạng nội bộ không mở được.',
      todo: 'Vào Thiết bị để xem vì sao và cách sửa.',
    }),
    'network-closed': () => ({
      says: 'Mạng nội bộ đang tắt: đơn vị tuyển dụng ghi kết quả trên giấy.',
      todo: 'Muốn đơn vị dùng điện thoại thì mở mạng ở Thiết bị.',
    }),
    'power-mains': (facts) => ({
      says:
        facts.percent === 100
          ? 'Đang cắm điện, pin đầy. Máy để bàn không có pin cũng báo như vậy.'
          : `Đang cắm điện, pin ${figure(facts.percent ?? 0)}%.`,
    }),
    'power-battery': (facts) => ({
      says: `Đang chạy pin, còn ${figure(facts.percent ?? 0)}%.`,
      todo: 'Cắm sạc trước giờ mở.',
    }),
    'power-low': (facts) => ({
      says: `Đang chạy pin, chỉ còn ${figure(facts.percent ?? 0)}%.`,
      todo: 'Cắm sạc ngay.',
    }),
    'power-unasked': () => ({
      says: 'Máy không cho biết về pin.',
      todo: 'Xem máy đã cắm điện chưa. Mất điện thì dữ liệu đã lưu vẫn còn.',
    }),
    'recovery-kept': (facts) => ({
      says:
        facts.keeper === 'key-file'
          ? 'Dữ liệu mở bằng tệp khóa; đã cất mật khẩu khôi phục.'
          : 'Đã cất mật khẩu khôi phục ở nơi khác với máy này.',
    }),
    'recovery-not-kept': () => ({
      says: 'Chưa có mật khẩu khôi phục: máy hỏng hoặc quên mật khẩu thì không mở được dữ liệu.',
      todo: 'Tìm lại tờ giấy đã ghi. Không còn thì cuối phiên phải tải danh sách ra tệp ngay.',
    }),
  } satisfies Record<ReadinessFinding, (facts: SaidFacts) => Said> as Record<
    ReadinessFinding,
    (facts: SaidFacts) => Said
  >,
  /** The button that leads to the remedy. */
  to: {
    scanner: 'Kiểm tra máy quét',
    printer: 'Mở In thẻ',
    badge: 'In thẻ thử',
    badgeKey: 'Alt+B',
    badgeAgain: 'In thẻ thử khác',
    network: 'Mở Thiết bị',
    backup: 'Mở Bản lưu',
    fairs: 'Mở Các phiên',
    kept: 'Đã cất',
    notKept: 'Không còn',
  },
  /** Of a test badge printed in a rehearsal. */
  trialBadge: 'Thẻ này có chữ CHẠY THỬ: thu lại, không để vào tập thẻ in sẵn.',
  otherBadge: (number: string) => `Đây không phải thẻ thử. Quét thẻ ${number} vừa in.`,
  camera: 'Không có máy quét thì đọc mã bằng camera.',
  advice: {
    title: 'Nên in thẻ cách nào',
    way: {
      desk: 'In từng thẻ tại bàn đăng ký.',
      stacks: 'In sẵn từ tối hôm trước thẻ có tên của người đăng ký trước; người đến sau dùng thẻ in sẵn chưa có tên.',
      blanks: 'In sẵn một tập thẻ chưa có tên, tại bàn viết tay họ tên.',
    } satisfies Record<(typeof badgeWays)[number], string>,
    reason: ({ seconds, perHour, expected, source }: NonNullable<Readiness['advice']>) => {
      const whence = {
        target: `theo mục tiêu ${figure(expected)} người`,
        ahead: `theo ${figure(expected)} người đăng ký trước`,
        usual: `phiên thường có khoảng ${figure(expected)} người; nhập mục tiêu của phiên để tính đúng hơn`,
      }[source]
      const minutes = Math.round((seconds * perHour) / 60)
      return `Mỗi thẻ ${figure(seconds)} giây, tính cả lúc lấy thẻ và quét; giờ đông nhất khoảng ${figure(perHour)} người (${whence}). Một máy in cần ${minutes < 1 ? 'chưa đến 1' : figure(minutes)} phút cho số thẻ của giờ đó.`
    },
    sheetEach: 'Khổ A4 in nhiều thẻ một tờ: in từng thẻ tại bàn thì mỗi người tốn một tờ.',
    toStacks: 'Mở phần in trước',
  },
}
