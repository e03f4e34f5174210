import { lists } from '../vi/lists.ts'

/**
 * The notice on the wall: who keeps what, what for, for how long, and the rights with their clocks (Luật 91/2025/QH15 art. 4, 9,
 * 25; NĐ 356/2025/NĐ-CP art. 4 to 6). What the purposes are called is what is asked at the desk.
 */
export const privacy = {
  title: 'THÔNG BÁO XỬ LÝ DỮ LIỆU CÁ NHÂN',
  basis: 'Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP',
  who: {
    title: 'Ai ghi nhận thông tin của bạn',
    text: (center: string) =>
      `${center} là bên kiểm soát dữ liệu. Thông tin lưu trên máy tính của Trung tâm tại phiên, được mã hóa, không đưa lên mạng Internet.`,
  },
  what: {
    title: 'Thông tin gì',
    text: 'Họ tên, ngày sinh, giới tính, số định danh cá nhân, nơi ở, điện thoại, trình độ, nhu cầu việc làm, kết quả phỏng vấn. Dân tộc và tình trạng khuyết tật là dữ liệu cá nhân nhạy cảm, chỉ ghi khi bạn đồng ý riêng. Không chụp ảnh căn cước.',
  },
  why: {
    title: 'Để làm gì: hỏi riêng từng mục đích, bạn đồng ý mục nào thì ghi mục đó',
    purposes: [
      lists.consentShort['register-and-match'],
      `${lists.consentShort['share-with-employers']}: họ tên, năm sinh, giới tính, địa chỉ, điện thoại, nhu cầu; không gồm số định danh, dân tộc, diện hộ, khuyết tật`,
      `${lists.consentShort['contact-after-fair']}: hỏi kết quả, giới thiệu việc làm mới`,
      `${lists.consentShort.statistics}: chỉ báo cáo bằng con số, không nêu tên`,
    ],
    refuse: 'Không đồng ý một mục vẫn được đăng ký, tư vấn và phỏng vấn.',
  },
  long: {
    title: 'Trong bao lâu',
    text: 'Chỉ trong thời gian cần cho các mục đích trên; sau đó xóa hoặc khử nhận dạng, chỉ còn số liệu. Đơn vị tuyển dụng phải xóa thông tin của người không được tuyển, trừ khi hai bên thỏa thuận khác.',
  },
  rights: {
    title: 'Quyền của bạn và thời hạn Trung tâm phải thực hiện',
    answer: ['Trả lời đã nhận yêu cầu', '2 ngày làm việc'],
    rows: [
      ['Xem, nhận bản in thông tin của mình; đính chính', '10 ngày'],
      ['Rút lại sự đồng ý; hạn chế xử lý', '15 ngày (đã chia sẻ: 20 ngày)'],
      ['Xóa thông tin', '20 ngày (đã chia sẻ: 30 ngày)'],
      ['Khiếu nại, tố cáo, yêu cầu bồi thường', 'Theo quy định của pháp luật'],
    ],
  },
  children: 'Người dưới 16 tuổi: người đại diện theo pháp luật đồng ý; từ đủ 7 tuổi hỏi cả ý kiến của em.',
  how: 'Muốn thực hiện quyền của mình: nói với bàn đăng ký ngay tại phiên, hoặc liên hệ',
  blanks: ['Người phụ trách', 'Điện thoại', 'Địa chỉ'],
}
