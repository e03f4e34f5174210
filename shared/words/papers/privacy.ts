import { lists } from '../vi/lists.ts'

/**
 * The notice on the wall. What stands large is read in passing; beneath it, small, all that the law wants said: who keeps what,
 * what for, for how long, and the rights with their clocks (Luật 91/2025/QH15 art. 4, 9, 25; NĐ 356/2025/NĐ-CP art. 4 to 6). What the
 * purposes are called is what is asked at the desk.
 */
export const privacy = {
  title: ['THÔNG BÁO XỬ LÝ', 'DỮ LIỆU CÁ NHÂN'],
  points: [
    'Trung tâm ghi thông\u00A0tin của bạn để giúp bạn tìm\u00A0việc.',
    'Hỏi riêng từng mục. Bạn đồng ý mục nào mới dùng cho mục đó.',
    'Cần đồng ý mục đăng\u00A0ký. Từ\u00A0chối mục khác vẫn được phục\u00A0vụ.',
    'Đơn vị tuyển dụng chỉ nhận thông tin khi bạn đồng ý.',
    'Không chụp ảnh căn cước. Không đưa lên mạng Internet.',
    'Muốn xem, sửa, rút\u00A0lại hoặc\u00A0xóa: nói với bàn đăng\u00A0ký.',
  ],
  basis: 'Chi tiết theo Luật số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP',
  details: (center: string): readonly (readonly [string, string])[] => [
    ['Bên kiểm soát dữ liệu', `${center}. Thông tin lưu trên máy tính tại phiên, được mã hóa.`],
    [
      'Thông tin',
      'Họ tên, ngày sinh, giới tính, số định danh cá nhân, nơi ở, điện thoại, trình độ, nhu cầu, kết quả phỏng vấn. Dân tộc, khuyết tật là dữ liệu nhạy cảm, chỉ ghi khi đồng ý riêng.',
    ],
    ['Mục đích', purposes.map((purpose, at) => `${at + 1})\u00A0${purpose}`).join('; ') + '.'],
    [
      'Thời hạn lưu',
      'Chỉ trong thời gian cần cho các mục đích trên, sau đó xóa hoặc khử nhận dạng. Đơn vị tuyển dụng xóa thông tin của người không được tuyển, trừ khi hai bên thỏa thuận khác.',
    ],
    [
      'Quyền của bạn',
      'Trung tâm trả lời trong 2 ngày làm việc; cho xem, đính chính trong 10 ngày; dừng khi rút lại đồng ý, hạn chế xử lý trong 15 ngày (đã chia sẻ: 20 ngày); xóa trong 20 ngày (đã chia sẻ: 30 ngày). Có quyền khiếu nại, tố cáo, yêu cầu bồi thường.',
    ],
    ['Dưới 16 tuổi', 'Người đại diện theo pháp luật đồng ý; từ đủ 7 tuổi hỏi cả ý kiến của em.'],
  ],
  blanks: ['Người phụ trách', 'Điện thoại', 'Địa chỉ'],
}

const purposes = [
  lists.consentShort['register-and-match'],
  `${lists.consentShort['share-with-employers']}: họ tên, năm sinh, giới tính, địa chỉ, điện thoại, nhu cầu; không gồm số định danh, dân tộc, diện hộ, khuyết tật`,
  lists.consentShort['contact-after-fair'],
  `${lists.consentShort.statistics}: chỉ bằng con số, không nêu tên`,
]
