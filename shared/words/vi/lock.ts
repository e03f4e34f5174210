/** The desk's lock: the screen while its clerk is away, and where the PIN is set. */
export const lock = {
  title: 'Màn hình đang khóa',
  note: 'Nội dung đang nhập vẫn còn nguyên. Gõ mã PIN rồi bấm Enter để mở.',
  pin: 'Mã PIN',
  pinNote: '4 đến 8 chữ số',
  open: 'Mở khóa',
  scanned: 'Mã vừa quét không được ghi nhận',
  scannedNote: 'Màn hình đang khóa. Mở khóa rồi quét lại.',
  wait: (seconds: number) =>
    seconds > 90
      ? `Đã thử sai nhiều lần. Chờ ${Math.ceil(seconds / 60)} phút rồi thử lại.`
      : `Đã thử sai nhiều lần. Chờ ${seconds} giây rồi thử lại.`,
  forgotten: 'Quên mã PIN',
  forgottenNote:
    'Người giữ dữ liệu nhập mật khẩu mở dữ liệu, mật khẩu khôi phục đã in, hoặc nội dung tệp khóa. Mã PIN sẽ được bỏ; nội dung đang nhập vẫn còn.',
  secret: 'Mật khẩu hoặc mật khẩu khôi phục',
  reset: 'Bỏ mã PIN và mở khóa',
  backToPin: 'Quay lại gõ mã PIN',
  settings: 'Khóa màn hình khi rời bàn',
  settingsNote: 'Bấm Ctrl+L trước khi rời bàn. Mở lại bằng mã PIN; nội dung đang nhập vẫn còn nguyên.',
  firstPin: 'Đặt mã PIN cho màn hình này. Mỗi màn hình có mã PIN riêng.',
  current: 'Mã PIN hiện nay',
  next: 'Mã PIN mới',
  again: 'Gõ lại mã PIN',
  differs: 'Hai lần gõ chưa giống nhau.',
  idle: 'Tự khóa khi không có ai gõ phím, di chuột hay quét',
  minutes: (minutes: number) => (minutes === 0 ? 'Không tự khóa' : `Sau ${minutes} phút`),
  setAndLock: 'Đặt mã PIN và khóa',
  lockNow: 'Khóa ngay',
  change: 'Lưu thay đổi',
  takeOff: 'Bỏ mã PIN',
}
