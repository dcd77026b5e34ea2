import type { Localised } from '@xinglin/base'
import type { ClauseId } from './clauses.ts'

/** What an opening must not say: how it is recognised, by which clause it is barred, and what to write instead. */
export type Bar = {
  readonly id: string
  readonly title: Localised
  readonly clauses: readonly ClauseId[]
  readonly instead: Localised
  readonly find: readonly RegExp[]
}

const NO = '(?:勿扰|勿投|免谈|除外|请勿|不招|不要|不收|不予考虑|不考虑|不予录用|不录用|慎投)'
const NOT = '(?:不要|不招|不收|不聘|不录用?|不考虑|谢绝|拒绝)(?:录用|招聘|招收)?'
const ONLY = '(?:仅|只|限)(?:限|招聘?|收|要|聘|录用?|考虑|面向)?(?:于)?'
const BEST = '(?:者)?(?:优先|为佳|为宜|更佳|尤佳|为主|最佳)'
const NEED = '(?:须|需|要求|必须|应|限|仅限|具有|只招|只要|持)(?:为|是|有|具备|具有|持)?'
const SEX = '[男女](?:性|生|士|员工|职工|工|孩|青年|同志|子)?'
const MARRIED = '(?:已婚|未婚|已育|未育|单身|离异)'
const PEOPLES = '(?:汉|藏|回|维吾尔|维|蒙古|蒙|壮|满|苗|彝|土家|朝鲜|哈萨克|侗|瑶|白|畲|傣|黎|少数民)族'
const BELIEVERS = '(?:佛教徒|基督徒|天主教徒|穆斯林|道教徒|教徒|信教(?:者|人员)?|有宗教信仰(?:者)?)'
const PLACES =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|东北|松江|三明|本地|本市|本省|本县|本区|当地|外地|外省|外来|城镇|城市|农村|农业|非农业?|沪)'
const ILL =
  '(?:乙肝|乙型肝炎|hbsag|hbv|大三阳|小三阳|艾滋病?|hiv|梅毒|肺?结核|传染病|传染性疾病)(?:病毒|病原体?|表面抗原)?(?:携带者?|阳性|患者|感染者)?(?:者)?'

const all = (...sources: readonly string[]) => sources.map((source) => new RegExp(source, 'g'))

/** The bars, in the order in which they are told. The words are the project's own collection: incomplete, and grown by reports. */
export const BARS: readonly Bar[] = [
  {
    id: 'sex',
    title: { zh: '限定或者偏好性别', en: 'asks for one sex' },
    clauses: ['women-43', 'promotion-27', 'market-24'],
    instead: {
      zh: '写清工作本身（班次、负重、环境），不写招男招女。',
      en: 'Describe the work itself (shifts, weights, surroundings), not the sex of whoever does it.',
    },
    find: all(
      `${ONLY}${SEX}`,
      `(?<![子儿妇])${SEX}${BEST}`,
      `性别(?:要求)?[::为]?[男女]`,
      `${NOT}[男女]`,
      `(?<![子儿妇])${SEX}${NO}`,
      '(?:适合|适宜)[男女](?:性|生|士)',
      '(?:招聘?|聘|急聘|急招|需要?|要求|征)(?:一名|若干名?|数名|\\d+名?|[一二两三四五六七八九十]名)?[男女](?:性|生|士|员工|职工|工|孩|青年)',
      '(?<![子儿妇])[男女](?:文员|秘书|前台|保安|司机|普工|操作工|助理|销售|业务员|服务员|学徒|技工|主管|经理|研究员|实验员|质检员|检验员|保洁|营业员|客服|会计|出纳|翻译)',
      '[男女]\\d+[名人位个]|[男女]:\\d|男女比例',
      '美女|帅哥|小鲜肉|小姐姐|小哥哥|靓女|靓仔',
      '\\b(?:fe)?males? (?:candidates? |applicants? )?(?:only|preferred|wanted|required|needed)\\b',
      '\\b(?:wo)?m[ae]n (?:only|preferred|wanted|needed)\\b|\\b(?:girls?|boys?|lad(?:y|ies)|gentlem[ae]n) (?:only|preferred|wanted|needed)\\b',
      '\\b(?:only|prefer(?:ably|red)?|must be|should be|no) (?:an? )?(?:(?:fe)?males?|(?:wo)?m[ae]n)\\b',
      '\\b(?:gender|sex) ?[:=] ?(?:fe)?male\\b',
    ),
  },
  {
    id: 'marriage',
    title: { zh: '过问婚姻、生育', en: 'asks about marriage or children' },
    clauses: ['women-43', 'promotion-27'],
    instead: {
      zh: '删去；要说明的是工作时间和出差，就写工作时间和出差。',
      en: 'Leave it out. If hours or travel are meant, state hours and travel.',
    },
    find: all(
      `${MARRIED}(?:且|并)?${MARRIED}?(?:者|人士|女性|男性)?(?:优先|为佳|勿扰|勿投|免谈|不予?考虑|不招|不要)`,
      `(?:${NEED}|${ONLY})${MARRIED}`,
      '已婚已育|未婚未育|已婚未育',
      '(?:\\d+|[一二两三四五])年(?:之)?内(?:不得|不能|不要|不|无)(?:结婚|怀孕|生育|生孩子|备孕|要孩子|婚育)',
      '(?:不得|禁止|承诺不|不能|不准|无|没有|暂无)(?:近期)?(?:结婚|怀孕|生育|备孕|婚育|生孩子|二胎|三胎|要孩子)(?:计划|打算|安排)?',
      `(?:孕妇|怀孕|孕期|哺乳期|备孕)(?:者|女性|妇女|期间)?${NO}`,
      '(?:入职|体检|应聘|录用|面试).{0,8}(?:妊娠|怀孕|验孕|孕检)',
      '(?:注明|提供|填写|说明|告知|写明).{0,4}(?:婚姻|婚育|生育)(?:状况|情况)?',
      '\\b(?:married|unmarried|single|childless) (?:candidates?|applicants?|women|men|people|only|preferred)\\b',
      '\\b(?:no|not|without) (?:pregnan\\w+|children|plans? to (?:marry|have children|become pregnant))\\b|\\bnot be pregnant\\b|\\bpregnancy test\\b',
      '\\b(?:state|indicate|provide|give)\\b[^.]{0,30}\\bmarital status\\b',
    ),
  },
  {
    id: 'ethnic',
    title: { zh: '限定民族或者种族', en: 'limits ethnic group or race' },
    clauses: ['promotion-3', 'promotion-28', 'market-24'],
    instead: {
      zh: '删去；工作需要某种语言的，写语言和水平。',
      en: 'Leave it out. If the work needs a language, name the language and the level.',
    },
    find: all(
      `${ONLY}(?:招)?${PEOPLES}`,
      `${PEOPLES}(?:人|者|员工)?(?:${NO}|${BEST})`,
      `${NOT}(?:任何)?${PEOPLES}`,
      `${NEED}${PEOPLES}`,
      '民族:汉',
      `(?:白人|黑人|有色人种)(?:${NO}|${BEST})|(?:${NOT}|${ONLY})(?:白人|黑人|有色人种)`,
      '\\b(?:han(?: chinese)?|tibetans?|uyghurs?|uighurs?|whites?|caucasians?|blacks?|asians?) (?:candidates? |applicants? )?(?:only|preferred)\\b',
      '\\bno (?:tibetans?|uyghurs?|uighurs?|ethnic minorit(?:y|ies)|blacks?|minorit(?:y|ies))\\b',
    ),
  },
  {
    id: 'religion',
    title: { zh: '过问宗教信仰', en: 'asks about religion' },
    clauses: ['promotion-3', 'market-24'],
    instead: { zh: '删去。', en: 'Leave it out.' },
    find: all(
      '(?:无|不得有|不能有|没有|不信仰?)(?:任何)?宗教(?:信仰)?',
      `${BELIEVERS}(?:${NO}|${BEST})`,
      `(?:${NOT}|${ONLY}|${NEED})${BELIEVERS}`,
      '\\b(?:christians?|muslims?|buddhists?|catholics?|jew(?:s|ish)?|hindus?) (?:candidates? )?(?:only|preferred)\\b',
      '\\bno (?:christians?|muslims?|buddhists?|catholics?|jews|hindus?|relig\\w+(?: beliefs?)?)\\b',
    ),
  },
  {
    id: 'origin',
    title: { zh: '限定户籍、地域、城乡身份', en: 'limits household registration or origin' },
    clauses: ['promotion-31', 'online-15'],
    instead: {
      zh: '要求的是到岗和住处，就写工作地点、班次和是否提供住宿。',
      en: 'If attendance is meant, state the place, the shifts and whether there is lodging.',
    },
    find: all(
      `(?:${NEED}|${ONLY})${PLACES}(?:市|省)?(?:常住)?(?:户籍|户口|籍|人)(?!才|员|力)`,
      `${PLACES}(?:市|省)?(?:常住)?(?:户籍|户口|籍|人)(?:的|者|人员)?(?:${NO}|${BEST})`,
      `${NOT}${PLACES}(?:市|省)?(?:户籍|户口|籍|人)(?!才|员|力)`,
      `(?:农民工?|乡下人|打工者)${NO}|${NOT}(?:农民工?|乡下人)`,
      '\\blocal (?:hukou|residents?|household registration) (?:only|preferred|required)\\b|\\b(?:no (?:migrant|rural) workers?|rural hukou)\\b|\\bhukou required\\b',
    ),
  },
  {
    id: 'disability',
    title: { zh: '排斥残疾人', en: 'shuts out disabled people' },
    clauses: ['promotion-29', 'service-20'],
    instead: {
      zh: '写要做的动作（如“需进入洁净区、站立操作”）；做得到的人都可以应聘。',
      en: 'Name what has to be done (“works standing in a clean room”); whoever can do it may apply.',
    },
    find: all(
      `(?:残疾|残障|聋哑|肢残|盲)(?:人|者|人士)?${NO}`,
      `${NOT}(?:残疾|残障|聋哑|肢残)`,
      '(?:无|没有|非)(?:任何)?(?:残疾|残障|身体缺陷|肢体缺陷|生理缺陷)',
      '四肢健全|肢体健全|身体健全',
      '\\bno (?:disabled|disabilit(?:y|ies)|handicapped)\\b|\\bable[- ]bodied\\b|\\bdisabled (?:people |persons |applicants )?need not apply\\b|\\bfree (?:of|from) (?:any )?disabilit\\w+',
    ),
  },
  {
    id: 'carrier',
    title: { zh: '排斥传染病病原携带者', en: 'shuts out carriers of an infectious disease' },
    clauses: ['promotion-30', 'service-20'],
    instead: {
      zh: '法律禁止病原携带者从事的工作（如直接接触药品的岗位），写“健康条件按法律法规对该岗位的规定”，不写病名，不查乙肝。',
      en: 'For work that law bars carriers from (such as direct contact with medicines) write “health as the law requires for this post”; name no disease, ask for no hepatitis B test.',
    },
    find: all(
      `${ILL}${NO}`,
      `${NOT}${ILL}`,
      `(?:无|没有|不得有|不能有|不得患有?|未患有?|不患)(?:任何)?${ILL}`,
      '(?:入职|体检|应聘|录用).{0,6}(?:乙肝|两对半|hbv|hiv|艾滋)',
      '\\bno (?:hepatitis|hiv|hbv|carriers? of)\\b|\\b(?:hiv|hbv|hepatitis[- ]b)[- ](?:negative|free)\\b|\\b(?:free (?:of|from)|without|no) (?:any )?infectious diseases?\\b|\\bhepatitis b test\\b',
    ),
  },
  {
    id: 'looks',
    title: { zh: '限定身高、相貌等与工作无关的条件', en: 'asks for height, looks or the like' },
    clauses: ['market-24', 'service-20'],
    instead: {
      zh: '写工作要做到什么（如“能取放两米高货架上的物料”），不写身高、长相、血型、星座。',
      en: 'Say what has to be done (“reaches a shelf two metres high”); not height, looks, blood group or star sign.',
    },
    find: all(
      '身高.{0,6}\\d',
      '体重.{0,4}\\d+(?:\\.\\d+)?(?:kg|公斤|斤)',
      '五官端正|颜值|貌美',
      '(?:个人)?(?:形象|相貌|外貌|容貌|长相|外形)(?:气质)?(?:好|佳|端正|良好|姣好|出众|靓丽|甜美)',
      `(?:血型|星座|属相|生肖).{0,6}(?:${NO}|${BEST})|[a-zo]型血(?:${NO}|${BEST})`,
      '\\b(?:good[- ]looking|attractive (?:appearance|looks)|pleasant appearance|slim figure)\\b|\\b(?:height|taller than|at least)\\b[^.]{0,12}\\d{3} ?cm\\b',
    ),
  },
]

const SUBJECTS = '(?!的?[)）]?的?(?:健康)?(?:受试者|患者|儿童|人群|志愿者|婴|老年|青少年|病人))'

/** An age limit in words: it stands in its own fields, with the ground the law gives for it. */
export const AGE: Bar = {
  id: 'age',
  title: { zh: '限定年龄而没有写明依据', en: 'limits age without a ground' },
  clauses: ['market-24', 'service-20'],
  instead: {
    zh: '没有法定依据的，删去；有的，填在“年龄”两栏并写明依据。“年满18周岁”可以写。',
    en: 'Without a ground in law leave it out; with one, fill in the two age fields and state it. “18 or over” is in order.',
  },
  find: all(
    `\\d{2}(?:周)?岁(?:\\(含\\))?(?:以下|以内|之内|及以下)${SUBJECTS}`,
    `(?:不超过|小于|低于|未满|不满|不大于)\\d{2}(?:周)?岁${SUBJECTS}`,
    `\\d{2}(?:周)?岁?[-~—–至到]\\d{2}(?:周)?岁${SUBJECTS}`,
    '年龄.{0,6}\\d{2}[-~—–至到]\\d{2}',
    '(?:[6789]0|[789]5|00|05)后(?!续|期|处理|道)',
    '年轻(?:人|化|者)?(?:优先|为佳)|(?:19|20)\\d{2}年(?:以后|后)出生',
    '\\b(?:under|below|younger than|no(?:t)? older than|up to) (?:the age of \\d{2}|\\d{2} years? (?:old|of age))\\b',
    '\\bage limit\\b|\\baged? (?:under |below |between )?\\d{2} ?(?:-|–|to|and) ?\\d{2}\\b(?! (?:years? )?(?:subjects?|patients?|children|volunteers?))',
    '\\byoung (?:people|candidates?|men|women|applicants?) (?:only|preferred)\\b|\\bunder[- ]35s?\\b',
  ),
}
