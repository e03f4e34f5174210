/** What the frame says after the start: who sits here, a real card in a rehearsal, a fair that is not open yet. */
export const around = {
  seat: {
    nobody: 'Chưa ghi tên',
    note: 'Người ngồi máy, được ghi vào từng thay đổi. Bấm để đổi (Alt+O).',
    title: 'Ai ngồi máy này?',
    noName: 'Không ghi tên ai',
    empty: 'Chưa có danh sách người vận hành.',
    emptyDesk: 'Nhờ ban tổ chức thêm tên ở Phiên giao dịch, phần Người vận hành.',
    toList: 'Thêm người vận hành',
  },
  realCard: {
    title: 'Mở phiên thật?',
    whose: (name: string) => `Thẻ của ${name} không phải thẻ mẫu.`,
    unread: 'Thẻ vừa quét không phải thẻ mẫu.',
    why: 'Người thật không được ghi vào phiên chạy thử.',
    goes: (fair: string) => `Mở ${fair}, và thẻ vừa quét được đăng ký ở đó.`,
    yes: 'Mở phiên thật',
    no: 'Không, tập tiếp',
    ask: 'Nhờ ban tổ chức mở phiên thật trên máy chính rồi quét lại.',
  },
  notOpen: {
    title: 'Phiên chưa mở',
    note: 'Phiên này còn là bản nháp. Mở phiên rồi đăng ký, hoặc vẫn đăng ký khi chưa mở?',
    noteDesk: 'Phiên này còn là bản nháp; ban tổ chức mở phiên trên máy chính. Vẫn đăng ký khi chưa mở?',
    open: 'Mở phiên và đăng ký',
    anyway: 'Vẫn đăng ký, chưa mở',
  },
}
