/* Made-up names with the weights of real ones: few surnames carry most people. Seeded, so that two runs fill alike. */
const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤单仇解查盖',
]
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国玉兰志新海燕晓东雪梅宁浩宇欣怡子涵梓轩诗雨思远佳琪博文嘉懿俊辰若曦知夏景行乐清和安岚溪青岩川云帆星禾沐阳书言一诺',
]
const PLACES = [...'松江泗泾佘山车墩新桥洞泾九亭泖港石湖荡浜叶榭昆广富林岳阳永丰方中']
const WORDS = [
  '星禾',
  '归化',
  '博源',
  '康诺',
  '瑞泽',
  '恒济',
  '百草',
  '明德',
  '天泽',
  '华泰',
  '安科',
  '诺华源',
  '信达成',
  '正元',
  '济世',
  '和润',
  '科伦泰',
  '元景',
  '泰格',
  '启明',
]
const TRADES = ['生物医药', '药业', '制药', '生物科技', '医疗器械', '基因技术', '中药研究', '诊断试剂']

/** Mulberry32: the same numbers for the same seed. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <T>(of: readonly T[], at: number): T => of[Math.floor(at * of.length)] as T

/** `count` names of people, homonyms as they come. */
export function peopleNames(count: number): string[] {
  const next = random(1)
  return Array.from({ length: count }, () => {
    const surname = pick(SURNAMES, next() ** 2.2)
    return surname + pick(GIVEN, next()) + (next() < 0.8 ? pick(GIVEN, next()) : '')
  })
}

/** `count` names of companies, each marked as demonstration. */
export function companyNames(count: number): string[] {
  const next = random(2)
  return Array.from({ length: count }, (_, at) => {
    const own = pick(PLACES, next()) + pick(PLACES, next()) + pick(WORDS, next())
    return `${own}${at % 7 === 0 ? ` Biotech ${at}` : ''}${pick(TRADES, next())}（演示）有限公司`
  })
}
