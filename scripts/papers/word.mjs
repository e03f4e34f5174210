// Words of the word processor: paragraphs, tables and runs as WordprocessingML. Sizes are points, lengths millimetres.

const twips = (mm) => Math.round((mm / 25.4) * 1440)
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text of one look. `bold`, `italic`, `caps`, `underline`; `size` in points where it is not the paper's own. */
export function run(text, { bold, italic, caps, underline, size } = {}) {
  const look = [
    bold && '<w:b/>',
    italic && '<w:i/>',
    caps && '<w:caps/>',
    size && `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underline && '<w:u w:val="single"/>',
  ].filter(Boolean)
  return `<w:r><w:rPr>${look.join('')}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of runs, or of one text in one look. `indent` sets the first line in; `rule` draws a line below, set in on both sides. */
export function paragraph(content, options = {}) {
  const { align, before = 0, after = 4, indent = 0, keep = false, rule = null, line = 264 } = options
  const runs = typeof content === 'string' ? run(content, options) : content.join('')
  const set = [
    keep && '<w:keepNext/>',
    rule !== null && '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>',
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${line}" w:lineRule="auto"/>`,
    rule === null
      ? indent > 0 && `<w:ind w:firstLine="${twips(indent)}"/>`
      : `<w:ind w:left="${twips(rule)}" w:right="${twips(rule)}"/>`,
    align && `<w:jc w:val="${align}"/>`,
    // An empty paragraph is as high as its mark.
    options.size && `<w:rPr><w:sz w:val="${options.size * 2}"/><w:szCs w:val="${options.size * 2}"/></w:rPr>`,
  ].filter(Boolean)
  return `<w:p><w:pPr>${set.join('')}</w:pPr>${runs}</w:p>`
}

/** A table without lines, to set two blocks side by side. Each column is its width in mm and its paragraphs. */
export function sideBySide(columns) {
  const cells = columns.map(({ width, content }) => cell(width, content.join('')))
  return `<w:tbl><w:tblPr><w:tblW w:w="${twips(sum(columns))}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>${grid(columns)}<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`
}

/**
 * A table with lines whose head is repeated on every page. Each column has a width in mm, a title, and the text of its cell;
 * `loop` is the list its rows are of; `sums`, texts of a last row. `tall` leaves room for a hand.
 */
export function table(loop, columns, { sums = null, size = 12, tall = false } = {}) {
  const last = columns.length - 1
  const texts = columns.map(
    ({ text = '' }, at) => `${at === 0 ? `{#${loop}}` : ''}${text}${at === last ? `{/${loop}}` : ''}`,
  )
  const row = (all, look, isHead = false) =>
    `<w:tr><w:trPr><w:cantSplit/>${tall && !isHead ? `<w:trHeight w:val="${twips(9)}" w:hRule="atLeast"/>` : ''}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${columns
      .map(({ width, align = 'left' }, at) =>
        cell(
          width,
          paragraph(all[at] ?? '', { align: isHead ? 'center' : align, after: 0, size, line: 240, ...look }),
          true,
        ),
      )
      .join('')}</w:tr>`
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('')
  const titles = columns.map(({ title }) => title)
  return `<w:tbl><w:tblPr><w:tblW w:w="${twips(sum(columns))}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>${grid(columns)}${row(titles, { bold: true }, true)}${row(texts, {})}${sums === null ? '' : row(sums, { bold: true })}</w:tbl>`
}

function cell(width, content, isCentred = false) {
  const place = isCentred ? '<w:vAlign w:val="center"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${place}</w:tcPr>${content}</w:tc>`
}

function grid(columns) {
  return `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${twips(width)}"/>`).join('')}</w:tblGrid>`
}

function sum(columns) {
  return columns.reduce((total, { width }) => total + width, 0)
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const pack = 'http://schemas.openxmlformats.org'

/**
 * The parts of a .docx by their names: A4, margins of NĐ 30/2020/NĐ-CP (top and bottom 20, left 30, right 20 mm), Times New
 * Roman 13, the page's number at the middle of the top from the second page.
 */
export function documentParts(blocks, title) {
  const margins = `w:top="${twips(20)}" w:right="${twips(20)}" w:bottom="${twips(20)}" w:left="${twips(30)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"`
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"/><w:pgMar ${margins}/><w:titlePg/></w:sectPr>`
  const font =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
  return {
    '[Content_Types].xml': `${xml}<Types xmlns="${pack}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${pack}/package/2006/relationships"><Relationship Id="rId1" Type="${pack}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${pack}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="${pack}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="${pack}/package/2006/relationships"><Relationship Id="rId1" Type="${pack}/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${pack}/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>`,
    'word/styles.xml': `${xml}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`,
    'word/header1.xml': `${xml}<w:hdr ${names}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`,
    'word/document.xml': `${xml}<w:document ${names}><w:body>${blocks.join('')}${section}</w:body></w:document>`,
  }
}
