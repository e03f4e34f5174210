import report from '../../../resources/papers/bao-cao-ket-qua.docx?url&inline'
import minutes from '../../../resources/papers/bien-ban.docx?url&inline'
import communeList from '../../../resources/papers/danh-sach-theo-xa.docx?url&inline'
import invitation from '../../../resources/papers/giay-moi.docx?url&inline'
import handbookList from '../../../resources/papers/ky-nhan-so-tay.docx?url&inline'
import confirmation from '../../../resources/papers/phieu-xac-nhan-ket-qua.docx?url&inline'
import thanks from '../../../resources/papers/thu-cam-on.docx?url&inline'
import type { OfficePaperName } from '../../../shared/contract/office-papers.ts'

const addresses: Readonly<Record<OfficePaperName, string>> = {
  report,
  minutes,
  invitation,
  thanks,
  confirmation,
  'commune-list': communeList,
  'handbook-list': handbookList,
}

/** The template that came with the program; it travels inside it, so that the thread of long work has it too. */
export function shippedTemplate(name: OfficePaperName): Uint8Array<ArrayBuffer> {
  const address = addresses[name]
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
}
