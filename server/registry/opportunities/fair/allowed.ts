/**
 * Phrases that hold a word of the bars and are in order: products and fields of medicine, and words that open a post to everybody. They are taken
 * out before the bars are looked for. Compared in normalised text: NFKC, small letters, no blanks between Chinese signs.
 */
export const ALLOWED: readonly RegExp[] = [
  // Whoever wants everybody says so.
  /(?:不限|不分|无论|不论)(?:男女|性别|民族|户籍|户口|地域|婚否|婚育|宗教(?:信仰)?|学历)+/g,
  /(?:男女|性别|民族|户籍|户口|地域|婚否|婚育(?:状况|情况)?|宗教(?:信仰)?|身高|年龄)(?:要求)?[::]?(?:均可|皆可|都可以?|不限|无要求|不作要求|不做要求|无限制)/g,
  /(?:已婚|未婚)(?:、|和|或)?(?:已婚|未婚)(?:均可|皆可|不限)/g,
  /无(?:任何)?(?:婚育|性别|户籍|年龄|民族)(?:限制|要求)/g,
  /(?:残疾人?|残障)(?:人|者|人士|同志)?(?:优先|均可|也可|欢迎|可投)/g,
  /少数民族(?:人员|员工|者|同志)?优先/g,
  /男女平等|男女同工同酬|同工同酬/g,
  // Fields and products.
  /[男女]装|[男女]鞋|[男女]科|妇[女产幼科]|子女|儿女|[男女]厕|[男女]更衣室|[男女]宿舍|[男女]浴室/g,
  /(?:男|女|两)性(?:用)?(?:健康|用药|药物|患者|医疗|消费|用户|护理|生殖|激素|疾病|肿瘤|保健|产品|专科|受试者|不育|不孕|避孕|更年期|人群|市场|私护)+/g,
  /(?:企业|公司|品牌|产品|单位|对外|整体|良好的?企业)形象/g,
  /(?:乙肝|乙型肝炎|hbv|hbsag|hiv|艾滋病?|梅毒|结核|传染病)(?:病毒|表面抗原|防治|诊断|检测|快速|抗体|抗原|核酸|阳性)*(?:试剂盒?|试纸|疫苗|药物|新药|药|治疗|项目|研究|研发|临床|样本|血清|科|领域|防控|管线|学)/g,
  /(?:妊娠|早孕|怀孕)(?:检测|测试|诊断)?(?:试剂盒?|试纸)|验孕棒|生育力|生育毒性|生殖毒性|孕产妇?(?:用药|健康|护理)|生育(?:保险|津贴|假|支持)/g,
  /血型(?:检测|鉴定|试剂|卡|抗体|物质|糖)/g,
  /\b(?:wo)?men['’]s (?:health|medicine|wear|care|clothing)|\b(?:fe)?male (?:infertility|contracepti\w+|health|volunteers?|subjects?|patients?|mice|rats?|animals?|hormones?|fertility)/g,
  /\b(?:regardless of|irrespective of|without regard to)[^.;。;]*/g,
  /\b(?:hiv|hbv|hepatitis[- ]b)[- ](?:negative|free|positive) (?:controls?|samples?|plasma|sera|serum|cells?|donors?)/g,
]
