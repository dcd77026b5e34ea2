const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`

export const RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`

export const DOCUMENT_RELATIONS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`

/** `— 1 —`, as offices number pages. */
export const FOOTER = (run: (text: string) => string) =>
  `${XML}<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="foot"/></w:pPr>${run('— ')}<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>${run(' —')}</w:p></w:ftr>`

type Style = {
  /** As an office names it; a machine without it takes the next best. */
  readonly font: string
  /** Half points: 32 is 三号. */
  readonly size: number
  readonly paragraph?: string
  readonly look?: string
}

const CENTRE = '<w:jc w:val="center"/>'
const RED = '<w:color w:val="C8102E"/>'
const LINE = '<w:spacing w:line="560" w:lineRule="exact"/>'
const RULE = '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="C8102E"/></w:pBdr>'

/** Faces and sizes of GB/T 9704-2012: title 二号小标宋, text 三号仿宋, headings 黑体. */
const LOOKS: Readonly<Record<string, Style>> = {
  unit: { font: '方正小标宋简体', size: 52, paragraph: `<w:spacing w:after="240"/>${CENTRE}`, look: RED },
  number: { font: '仿宋', size: 28, paragraph: `${RULE}<w:spacing w:after="480"/>${CENTRE}` },
  title: { font: '方正小标宋简体', size: 44, paragraph: `<w:spacing w:after="360"/>${CENTRE}` },
  to: { font: '仿宋', size: 32, paragraph: LINE },
  text: { font: '仿宋', size: 32, paragraph: `${LINE}<w:ind w:firstLineChars="200" w:firstLine="640"/>` },
  heading: { font: '黑体', size: 32, paragraph: `${LINE}<w:ind w:firstLineChars="200" w:firstLine="640"/>` },
  headcell: { font: '黑体', size: 24, paragraph: '<w:spacing w:before="60" w:after="60"/>' },
  cell: { font: '仿宋', size: 24, paragraph: '<w:spacing w:before="60" w:after="60"/>' },
  signature: {
    font: '仿宋',
    size: 32,
    paragraph: `${LINE}<w:ind w:rightChars="400" w:right="1280"/><w:jc w:val="right"/>`,
  },
  space: { font: '仿宋', size: 32, paragraph: LINE },
  note: { font: '仿宋', size: 21, look: '<w:color w:val="5F6368"/>' },
  foot: { font: '宋体', size: 28, paragraph: CENTRE },
}

const styleOf = ([id, { font, size, paragraph, look }]: [string, Style]) =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr>${paragraph ?? ''}</w:pPr>` +
  `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>${look ?? ''}<w:sz w:val="${size}"/></w:rPr></w:style>`

export const STYLES = `${XML}<w:styles ${WORD}>${Object.entries(LOOKS).map(styleOf).join('')}</w:styles>`
