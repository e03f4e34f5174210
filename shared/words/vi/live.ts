const written = new Intl.NumberFormat('vi-VN')

/** The live board: the day's figures in the office and on a television. */
export const live = {
  title: 'Bảng số liệu trực tiếp',
  asOf: (time: string) => `Số liệu lúc ${time}`,
  number: (value: number) => written.format(value),
  /** No news comes: the figures shown are those of a moment before. */
  stale: (time: string) =>
    `Chưa lấy được số liệu mới từ máy chính. Số liệu đang hiện là của lúc ${time}, tự cập nhật khi kết nối lại.`,
  tv: 'Màn hình lớn',
  leaveTv: 'Đóng màn hình lớn',
  stopPages: 'Dừng lật trang',
  turnPages: 'Lật trang tiếp',
  asTables: 'Xem dạng bảng',
  empty: 'Chưa có ai đến',
  emptyNext: 'Số liệu tự hiện khi bàn đăng ký xác nhận người đầu tiên có mặt.',
  /** The day in one line, for a chat. */
  sentence: {
    title: 'Câu báo cáo nhanh',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    notCopied: 'Trình duyệt không cho sao chép: hãy bôi đen câu trên rồi nhấn Ctrl+C.',
    until: (time: string) => `Đến ${time}`,
    untilDay: (time: string, day: string) => `Đến ${time} ngày ${day}`,
    says: (until: string, persons: string, women: string, poor: string, employers: string, turns: string) =>
      `${until}: ${persons} người (nữ ${women}, hộ nghèo ${poor}), ${employers} đơn vị, ${turns} lượt phỏng vấn`,
    saysNoneYet: (until: string, persons: string, women: string, poor: string) =>
      `${until}: ${persons} người (nữ ${women}, hộ nghèo ${poor}), chưa có lượt phỏng vấn`,
    without: (missing: string) => `Chưa gồm: ${missing}.`,
    trial: 'CHẠY THỬ.',
  },
  /** What is not in the figures yet, as parts of one sentence. */
  notIn: {
    title: 'Chưa có trong số liệu',
    unsent: (records: string, devices: string) => `${records} mục chưa gửi trên ${devices} thiết bị`,
    unsentSince: (records: string, devices: string, time: string) =>
      `${records} mục chưa gửi trên ${devices} thiết bị, từ ${time}`,
    sheets: (sheets: string) => `${sheets} tờ giấy chưa nhập xong`,
    desk: (letter: string, time: string) => `bàn ${letter} từ ${time}`,
    deskNever: (letter: string) => `bàn ${letter} (chưa có tin)`,
    phonesAway: (phones: string) => `${phones} điện thoại đang không kết nối: lượt ghi mới của các máy này sẽ vào sau.`,
    otherDays: (persons: string, day: string) =>
      `${persons} người có giờ đến không thuộc ngày ${day}: xem lại đồng hồ các máy.`,
  },
  figure: {
    persons: 'Người tham gia',
    women: (count: string) => `Nữ ${count}`,
    womenAim: (count: string, target: string) => `Nữ ${count} (mục tiêu ${target})`,
    target: (target: string, part: number) => `Mục tiêu ${target}: ${part}%`,
    inside: 'Trong hội trường',
    insideNote: 'Chưa ghi nhận ra về',
    children: (count: string) => `và ${count} trẻ nhỏ đi cùng`,
    employers: 'Đơn vị có phỏng vấn',
    ofEmployers: (count: string) => `${count} đơn vị tham gia`,
    interviewed: 'Người được phỏng vấn',
    turns: (count: string) => `${count} lượt phỏng vấn`,
    ahead: 'Đăng ký trước đã đến',
    ofAhead: (count: string) => `Trong số ${count} người`,
  },
  arrivals: {
    title: 'Người đến theo 10 phút',
    slot: 'Từ',
    persons: 'Số người đến',
    total: 'Cộng dồn',
    onLeft: (name: string) => `${name} (trục trái)`,
    onRight: (name: string) => `${name} (trục phải)`,
    none: 'Chưa có ai đến trong ngày.',
  },
  funnel: {
    title: 'Từ tham gia đến tuyển dụng',
    step: 'Bước',
    count: 'Số người',
    share: 'Tỷ lệ',
    attended: 'Tham gia',
    women: 'Nữ',
    counselled: 'Được tư vấn',
    interviewed: 'Được phỏng vấn',
    preSelected: 'Đạt sơ tuyển',
    appointments: 'Hẹn phỏng vấn',
    hired: 'Tuyển dụng tại phiên',
    part: (percent: number) => `${percent}%`,
  },
  commune: {
    title: 'Theo xã/phường',
    column: 'Xã/phường',
    against: (persons: string, target: string) => `${persons}/${target}`,
    note: 'Vạch đứng là mục tiêu của xã',
    unknown: 'Chưa rõ xã/phường',
  },
  household: { title: 'Diện hộ', column: 'Diện hộ' },
  need: { title: 'Nhu cầu', column: 'Nhu cầu', note: 'Một người có thể có nhiều nhu cầu', most: 'Nhu cầu nhiều nhất' },
  booths: {
    title: 'Theo đơn vị tuyển dụng',
    column: 'Đơn vị tuyển dụng',
    booth: 'Bàn',
    turns: 'Lượt',
    persons: 'Người',
    none: 'Chưa có lượt phỏng vấn nào.',
    place: (booth: string) => `Bàn ${booth}`,
  },
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
}
