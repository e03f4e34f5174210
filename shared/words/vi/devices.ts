import { deviceTrouble } from './device-trouble.ts'

/** The room of devices: the local network, booth cards, phones, other laptops. */
export const devices = {
  title: 'Thiết bị',
  partsLabel: 'Các phần của phòng Thiết bị',
  parts: { network: 'Mạng nội bộ', booths: 'Bàn và điện thoại', trouble: 'Không vào được?' },
  /** What a device is called until somebody names it. */
  givenName: {
    booth: (number: number) => `Điện thoại ${number}`,
    desk: (number: number) => `Máy bàn đăng ký ${number}`,
    office: (number: number) => `Máy ban tổ chức ${number}`,
    leader: (number: number) => `Máy lãnh đạo ${number}`,
    browser: 'Trình duyệt trên máy chính',
    host: 'Máy chính',
  },
  /** What the top bar says of the booths and their phones. */
  light: {
    online: (booths: number, unsent: number) =>
      unsent === 0 ? `${booths} bàn đang nối` : `${booths} bàn đang nối, ${unsent} mục chưa gửi`,
    note: 'Bàn tuyển dụng có điện thoại đang nối với máy này. Bấm để xem từng bàn.',
    late: (phone: string, unsent: number, since: string) => `${phone}: ${unsent} mục chưa gửi từ ${since}`,
    lateMany: (phones: number) => `${phones} điện thoại chưa gửi được`,
    lateNote: (where: string) => `Đến xem điện thoại ở bàn: ${where}.`,
    closed: 'Mạng nội bộ chưa mở được',
    closedNote: 'Điện thoại ở các bàn không gửi được. Bấm để xem phải làm gì.',
    oldCards: 'Thẻ bàn mang địa chỉ cũ',
    oldCardsNote: 'Bấm để in lại tất cả thẻ bàn.',
  },
  network: {
    off: 'Mạng nội bộ đang tắt',
    offNote:
      'Khi bật, điện thoại của các bàn và máy tính khác ở cùng Wi-Fi kết nối được với máy này. Không cần Internet, dữ liệu không ra khỏi hội trường.',
    turnOn: 'Bật mạng nội bộ',
    turnOff: 'Tắt mạng nội bộ',
    on: 'Mạng nội bộ đang bật',
    onNote: 'Lần sau mở ứng dụng, mạng tự bật lại cho phiên này.',
    offTitle: 'Tắt mạng nội bộ?',
    offMeans:
      'Điện thoại ở các bàn không hỏi và không gửi được nữa. Kết quả chưa gửi vẫn nằm trong điện thoại và tự gửi khi bật lại.',
    trouble: {
      'port-taken': (port: string) =>
        `Cổng ${port} đang được chương trình khác dùng. Đóng chương trình đó rồi thử lại.`,
      'no-network': () => 'Máy này chưa nối mạng nào. Bật điểm phát Wi-Fi của máy, hoặc nối vào Wi-Fi của hội trường.',
      refused: () =>
        'Hệ điều hành không cho mở mạng nội bộ. Nhờ người phụ trách kỹ thuật cho phép ứng dụng qua tường lửa.',
    },
    troubleTitle: 'Mạng nội bộ chưa mở được',
    anotherPort: 'Dùng cổng khác',
    anotherPortTitle: 'Dùng cổng khác?',
    anotherPortMeans:
      'Địa chỉ sẽ đổi: phải in lại mọi thẻ bàn và quét lại. Kết quả còn chờ trong điện thoại ở địa chỉ cũ chỉ gửi được khi dùng lại cổng cũ. Chỉ làm khi không đóng được chương trình kia.',
    address: 'Địa chỉ gõ trên điện thoại',
    addressNote: 'Thẻ bàn đã có sẵn địa chỉ này trong mã QR. Chỉ gõ khi không quét được.',
    qrLabel: 'Mã QR của địa chỉ máy chính',
    noAddress: 'Chưa có địa chỉ',
    addresses: 'Địa chỉ ghi trên thẻ bàn',
    kind: { hotspot: 'Điểm phát Wi-Fi của máy này', wired: 'Mạng dây', wifi: 'Wi-Fi đang nối', other: 'Mạng khác' },
    recommended: 'Nên dùng',
    gone: 'Hiện không có mạng này',
    hotspotWhy:
      'Nên phát Wi-Fi từ chính máy này: địa chỉ không đổi nên thẻ in hôm trước vẫn dùng được, và không phụ thuộc bộ phát của hội trường.',
    hotspotHow: 'Cách bật điểm phát Wi-Fi trên Windows',
    hotspotSteps: [
      'Mở Cài đặt (phím Windows + I), chọn Mạng & Internet, chọn Điểm truy cập di động (Mobile hotspot).',
      'Bấm Chỉnh sửa (Edit), đặt tên Wi-Fi và mật khẩu, chọn băng tần 2,4 GHz cho máy cũ.',
      'Bật công tắc ở đầu trang. Tắt mục Tiết kiệm điện (Power saving) để Wi-Fi không tự tắt khi vắng.',
      'Quay lại đây: địa chỉ 192.168.137.1 hiện lên. Chọn địa chỉ đó.',
    ],
    hotspotNoInternet:
      'Windows đòi máy đang có một kết nối mạng thì mới cho bật. Hội trường không có mạng: bật chia sẻ mạng từ một điện thoại qua dây USB, bật điểm phát, rồi rút điện thoại ra.',
    wifi: 'Wi-Fi in trên thẻ bàn',
    wifiNote: 'Điện thoại quét mã Wi-Fi trên thẻ là vào mạng, không phải gõ mật khẩu.',
    wifiName: 'Tên Wi-Fi',
    wifiPassword: 'Mật khẩu Wi-Fi',
    wifiPasswordNote: 'Từ 8 ký tự. Để trống nếu Wi-Fi không đặt mật khẩu.',
    wifiShort: 'Mật khẩu Wi-Fi có từ 8 ký tự trở lên.',
    wifiSave: 'Lưu Wi-Fi',
    wifiNone: 'Chưa ghi Wi-Fi: thẻ bàn sẽ không có mã Wi-Fi, người phỏng vấn phải tự chọn mạng.',
    wifiSaved: 'Đã lưu. Thẻ in từ bây giờ có Wi-Fi này; thẻ đã in trước thì in lại.',
  },
  printed: {
    title: 'Thẻ bàn đã in mang địa chỉ cũ',
    note: (old: string, now: string) =>
      `Thẻ trên bàn ghi ${old}, địa chỉ bây giờ là ${now}. Điện thoại quét thẻ cũ sẽ không vào được.`,
    noteAway: (old: string) => `Thẻ trên bàn ghi ${old}, máy này hiện không có địa chỉ nào.`,
    again: 'In lại tất cả thẻ bàn',
  },
  print: {
    all: 'In tất cả thẻ bàn',
    allPdf: 'Lưu PDF tất cả thẻ',
    one: 'In thẻ',
    onePdf: 'Lưu PDF',
    sent: (printer: string) => `Đã đưa thẻ bàn vào hàng đợi in của ${printer}.`,
  },
  booths: {
    title: 'Bàn tuyển dụng',
    summary: (booths: number, online: number, unsent: number) =>
      [`${booths} bàn`, `${online} điện thoại đang nối`, ...(unsent > 0 ? [`${unsent} mục chưa gửi`] : [])].join(' · '),
    empty: 'Chưa có đơn vị tuyển dụng nào',
    emptyNext: 'Thêm đơn vị ở Đơn vị và vị trí (F5): mỗi đơn vị tự có một thẻ bàn.',
    networkOff: 'Mạng nội bộ đang tắt, điện thoại chưa vào được.',
    toNetwork: 'Mở phần Mạng nội bộ',
    closed: 'Thẻ đã đóng',
    noPhone: 'Chưa có điện thoại',
    phones: (all: number, online: number) => `${all} điện thoại, ${online} đang nối`,
    column: { booth: 'Bàn', employer: 'Đơn vị tuyển dụng', code: 'Mã của bàn', phones: 'Điện thoại' },
    close: 'Đóng thẻ',
    renew: 'Đổi thẻ',
    reopen: 'Mở lại, thẻ mới',
    revoke: 'Ngắt quyền cả bàn',
    renewAll: 'Đổi tất cả thẻ',
    closeAll: 'Đóng tất cả thẻ',
    revokeAll: 'Ngắt quyền tất cả',
    firstPhone: 'Đặt thẻ lên bàn: người phỏng vấn quét bằng camera điện thoại, hoặc gõ địa chỉ rồi nhập mã thẻ.',
    phonesOf: (name: string) => `Điện thoại của ${name}`,
  },
  device: {
    online: 'Đang nối',
    away: (time: string) => `Mất liên lạc từ ${time}`,
    never: 'Chưa liên lạc',
    revoked: (time: string) => `Đã ngắt quyền lúc ${time}`,
    unsent: (count: number, since: string) => `${count} mục chưa gửi, từ ${since}`,
    unsentNow: (count: number) => `${count} mục chưa gửi`,
    lateTitle: (count: number) => `${count} điện thoại có kết quả chưa gửi quá 5 phút`,
    lateNote:
      'Đến bàn đó xem điện thoại còn nối Wi-Fi không và trang còn mở không. Đừng để người phỏng vấn đóng trang khi chưa gửi xong.',
    rename: 'Đổi tên',
    renameOf: (name: string) => `Đổi tên ${name}`,
    newName: 'Tên thiết bị',
    revoke: 'Ngắt quyền',
    revokeOf: (name: string) => `Ngắt quyền ${name}`,
    role: { desk: 'Bàn đăng ký', office: 'Ban tổ chức', leader: 'Lãnh đạo' },
  },
  laptops: {
    title: 'Máy tính khác',
    note: 'Máy tính xách tay khác làm bàn đăng ký hoặc ban tổ chức ngay trong trình duyệt của nó; lãnh đạo xem bảng số liệu trên máy hoặc điện thoại của mình.',
    leaderNote: 'Chỉ xem bảng số liệu trực tiếp: không có tên người nào, không ghi được gì.',
    role: 'Máy đó làm',
    offer: 'Tạo mã kết nối',
    another: 'Tạo mã khác',
    until: (time: string) => `Dùng một lần, đến ${time}`,
    over: 'Mã này đã hết hạn. Tạo mã khác.',
    how: 'Trên máy kia: vào cùng Wi-Fi, mở trình duyệt, gõ địa chỉ rồi nhập mã. Máy có camera: quét mã QR.',
    qrLabel: 'Mã QR kết nối máy tính khác',
    none: 'Chưa có máy tính nào khác kết nối.',
  },
  confirm: {
    renew: {
      title: (name: string) => `Đổi thẻ bàn của ${name}?`,
      means:
        'Thẻ đã in không kết nối thêm điện thoại được nữa: in thẻ mới. Điện thoại đang kết nối vẫn dùng bình thường.',
      act: 'Đổi thẻ',
    },
    close: {
      title: (name: string) => `Đóng thẻ bàn của ${name}?`,
      means:
        'Không điện thoại nào kết nối thêm được bằng thẻ này. Điện thoại đang kết nối vẫn dùng bình thường. Mở lại là một thẻ mới, phải in lại.',
      act: 'Đóng thẻ',
    },
    renewAll: {
      title: () => 'Đổi tất cả thẻ bàn?',
      means:
        'Mọi thẻ đã in không kết nối thêm điện thoại được nữa: in lại tất cả. Điện thoại đang kết nối vẫn dùng bình thường.',
      act: 'Đổi tất cả thẻ',
    },
    closeAll: {
      title: () => 'Đóng tất cả thẻ bàn?',
      means:
        'Không điện thoại nào kết nối thêm được. Điện thoại đang kết nối vẫn dùng bình thường. Mở lại là thẻ mới, phải in lại tất cả.',
      act: 'Đóng tất cả thẻ',
    },
    revoke: {
      title: (name: string) => `Ngắt quyền ${name}?`,
      means:
        'Có hiệu lực ngay: thiết bị không xem và không ghi được nữa. Kết quả chưa gửi vẫn nằm trong máy đó, được niêm phong; khi chính máy đó quét lại thẻ bàn thì gửi tiếp.',
      act: 'Ngắt quyền',
    },
    revokeLaptop: {
      title: (name: string) => `Ngắt quyền ${name}?`,
      means:
        'Có hiệu lực ngay: máy đó không xem và không ghi được nữa. Nội dung chưa gửi vẫn nằm trong máy đó, được niêm phong; khi chính máy đó kết nối lại thì gửi tiếp.',
      act: 'Ngắt quyền',
    },
    revokeBooth: {
      title: (name: string) => `Ngắt quyền mọi điện thoại của ${name}?`,
      means:
        'Có hiệu lực ngay. Kết quả chưa gửi vẫn nằm trong điện thoại, được niêm phong; khi chính điện thoại đó quét lại thẻ bàn thì gửi tiếp.',
      act: 'Ngắt quyền cả bàn',
    },
    revokeAll: {
      title: () => 'Ngắt quyền tất cả thiết bị?',
      means:
        'Mọi điện thoại và máy tính khác bị ngắt ngay, trừ máy đang dùng đây. Kết quả chưa gửi vẫn nằm trong từng máy, được niêm phong; khi chính máy đó kết nối lại thì gửi tiếp.',
      act: 'Ngắt quyền tất cả',
    },
    cardStays: 'Ai còn giữ thẻ bàn vẫn kết nối lại được. Để chặn hẳn, đổi luôn thẻ.',
    andRenew: 'Ngắt quyền và đổi thẻ',
    done: (count: number) => `Đã ngắt quyền ${count} thiết bị.`,
  },
  trouble: deviceTrouble,
}
