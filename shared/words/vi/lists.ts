import type { consentPurposes } from '../../contract/attendee.ts'
import type { Outcome } from '../../contract/interview.ts'
import type { Sex } from '../../contract/shapes.ts'

type Purpose = (typeof consentPurposes)[number]

/** Names of what is stored as a code. The order of the keys is the order on screen. */
export const lists = {
  sex: { male: 'Nam', female: 'Nữ' } satisfies Record<Sex, string>,
  outcome: {
    met: 'Đã trao đổi',
    'pre-selected': 'Đạt sơ tuyển',
    appointment: 'Hẹn phỏng vấn',
    hired: 'Tuyển dụng tại phiên',
    considering: 'Cân nhắc thêm',
    'not-suitable': 'Chưa phù hợp',
    declined: 'Người lao động từ chối',
    'no-show': 'Không đến',
  } satisfies Record<Outcome, string>,
  /** What is read aloud for each purpose; the register keeps which words these were (core/consent-text.ts). */
  consent: {
    'register-and-match':
      'Tôi đồng ý để Trung tâm Dịch vụ việc làm ghi nhận và sử dụng thông tin của tôi để đăng ký tham gia phiên, tư vấn và giới thiệu việc làm cho tôi.',
    'share-with-employers':
      'Tôi đồng ý để đơn vị tuyển dụng mà tôi đến gặp được xem họ tên, năm sinh, giới tính, địa chỉ, số điện thoại và nhu cầu của tôi để tuyển dụng.',
    'contact-after-fair':
      'Tôi đồng ý để Trung tâm liên hệ với tôi sau phiên để hỏi kết quả và giới thiệu việc làm mới.',
    statistics:
      'Tôi đồng ý để Trung tâm ghi nhận dân tộc, diện hộ và tình trạng khuyết tật của tôi (dữ liệu cá nhân nhạy cảm) để thống kê, báo cáo và xét chính sách hỗ trợ.',
  } satisfies Record<Purpose, string>,
  consentShort: {
    'register-and-match': 'Đăng ký, tư vấn, giới thiệu việc làm',
    'share-with-employers': 'Chia sẻ với đơn vị tuyển dụng đã gặp',
    'contact-after-fair': 'Liên hệ sau phiên',
    statistics: 'Thống kê dân tộc, diện hộ, khuyết tật',
  } satisfies Record<Purpose, string>,
  household: {
    poor: 'Hộ nghèo',
    'near-poor': 'Hộ cận nghèo',
    escaped: 'Hộ mới thoát nghèo',
    none: 'Không thuộc diện',
    unknown: 'Chưa xác định',
  },
  need: {
    'job-in-province': 'Việc làm trong tỉnh',
    'job-other-province': 'Việc làm ngoài tỉnh',
    'job-abroad': 'Đi làm việc ở nước ngoài',
    'vocational-training': 'Học nghề',
    'labour-law-advice': 'Tư vấn chính sách, pháp luật lao động',
    'unemployment-insurance': 'Bảo hiểm thất nghiệp',
    loan: 'Vay vốn tạo việc làm',
    other: 'Nhu cầu khác',
  },
  phoneOwnerShort: { relative: 'Người thân', none: 'Không có' },
  phoneOwner: { own: 'Số của mình', relative: 'Số người thân', none: 'Không có điện thoại' },
}
