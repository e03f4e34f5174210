import type { OfficePaperName } from '../../../shared/contract/office-papers.ts'
import { papers as words } from '../../../shared/words/papers/office.ts'
import { common as paperWords } from '../../../shared/words/papers/common.ts'
import { standingOf, standingWritten } from '../closing/standing.ts'
import { currentFair } from '../context.ts'
import type { Reading } from '../exports/reading.ts'
import { dayWritten } from '../exports/vietnam-time.ts'
import { communeName, provinceName } from '../gazetteer.ts'
import { keptSettings } from './kept-settings.ts'
import { untold } from './read-docx.ts'

/** One line of a list, or what is filled in outside of lists: always text. */
export type Line = Readonly<Record<string, string>>
/** What a template is filled with, by the names of its placeholders. */
export type Values = Readonly<Record<string, string | readonly Line[]>>

const amount = new Intl.NumberFormat('vi-VN')

/** A number as papers write it: `1.234`. */
export function counted(number: number): string {
  return amount.format(number)
}

/** What somebody said, or the mark of what nobody did. */
export function told(text: string | null | undefined): string {
  return text === null || text === undefined || text.trim() === '' ? untold : text.trim().normalize('NFC')
}

/** What every paper of the current fair says. */
export function commonValues(name: OfficePaperName, reading: Reading): Values {
  const { store } = reading
  const fair = currentFair(reading)
  const { center, fair: own } = keptSettings(reading, fair)
  const row = store.fairs.center(fair.center)
  const province = row ? provinceName(row.province_code) : ''
  const communes = store.fairs.communes(fair.id).map(communeName)
  return {
    co_quan_chu_quan: told(center.parentBody),
    co_quan: told(center.office || row?.name),
    dia_chi: told(center.address),
    dien_thoai: told(center.phone),
    so_van_ban: told(own.numbers[name]),
    dia_danh: told(center.locality || words.localityOf(province)),
    ngay_ky: own.signedOn === null ? words.dayOpen : words.dayInWords(own.signedOn),
    chuc_danh: told(center.signerTitle),
    nguoi_ky: told(center.signerName),
    dau_moi: told(own.contact),
    tinh: told(province),
    ten_phien: fair.name,
    ngay_to_chuc: dayWritten(fair.held_on),
    ngay_to_chuc_chu: words.dayInWords(fair.held_on),
    thoi_gian: told(own.hours),
    dia_diem: told(fair.place),
    cac_xa: told(
      communes
        .filter((commune) => commune !== '')
        .map(withinText)
        .join(', '),
    ),
    chuong_trinh: told(fair.programme),
    nguon_kinh_phi: told(fair.funding),
    ke_hoach: told(fair.plan),
    tinh_trang_so_lieu: standingWritten(standingOf(reading, fair.id)),
    chay_thu: fair.status === 'rehearsal' ? paperWords.rehearsal : '',
    noi_nhan: recipientsOf(center.recipients),
  }
}

/** A commune's name as it is written within a sentence: *xã Thất Khê*, its kind in small letters (NĐ 30/2020/NĐ-CP, annex II). */
export function withinText(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1)
}

function recipientsOf(recipients: string): Line[] {
  const lines = recipients.split(/\r?\n/u).filter((line) => line.trim() !== '')
  return (lines.length === 0 ? [untold] : lines).map((line) => ({ dong: line.trim().replace(/^-\s*/u, '') }))
}
