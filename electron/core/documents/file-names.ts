import type { PaperDocument } from '../../../shared/paper-documents.ts'

/** What a document's PDF is called in somebody's folder; ASCII. */
export const documentFileNames: Readonly<Record<PaperDocument['kind'], string>> = {
  'booth-cards': 'the-ban',
  sheets: 'to-ghi',
  'appointment-slip': 'phieu-hen',
  'referral-slip': 'phieu-gioi-thieu-viec-lam',
  'vacancy-list': 'danh-sach-vi-tri-tuyen-dung',
  'match-slip': 'viec-lam-phu-hop',
  'signing-sheets': 'danh-sach-ky-nhan',
  'fair-report': 'bao-cao-phien',
  'attendance-list': 'danh-sach-tham-gia',
  'table-signs': 'bien-ten-ban',
  'vacancy-leaflet': 'to-roi-vi-tri-tuyen-dung',
  'privacy-poster': 'thong-bao-du-lieu-ca-nhan',
  'helper-guide': 'huong-dan-nguoi-ho-tro',
}
