/** Chinese. Runs without spaces are cut by these words first (han.ts); traditional forms stand beside the simplified ones. */
import type { LanguageTable } from './table';

export const ZH: LanguageTable = {
  words: `
in: 在
a: 一名; 一个; 一個; 一位; 一场; 一场; 一起; 一家; 一艘; 一辆; 一座; 一次; 一项; 一种; 一架; 一只; 一条
-: 据介绍; 据他介绍; 据她介绍; 据了解; 据悉; 据报道
and: 和; 与; 及; 以及; 與; 并; 並
or: 或
that: -
to: 至; 到
from: 从; 從
after: 之后; 之後
but: 但; 但是
not: 不; 没有; 沒有; 未
he: 他
she: 她
they: 他们; 他們
at least: 至少; 最少
more than: 超过; 超過; 逾
less than: 不到; 不足
up to: 多达; 多達; 最多
about: 约; 大约; 約; 大約
nearly: 近; 将近; 接近
dozens: 数十; 數十; 几十; 幾十; 数十名; 数十人
hundreds: 数百; 數百; 上百; 几百
thousands: 数千; 數千; 上千; 几千
several: 多名; 数名; 多个; 数个
half: 一半
died: 死亡; 遇难; 遇難; 丧生; 喪生; 身亡; 罹难; 罹難; 丧命
killed: 遇害; 被杀; 致死; 炸死; 打死
dead: 死者; 遇难者; 罹难者
injured: 受伤; 受傷; 负伤; 轻伤; 重伤; 致伤; 伤者
missing: 失踪; 失蹤; 失联; 下落不明
death toll: 死亡人数; 死亡人數; 遇难人数; 死者人数; 遇难者人数
rose to: 升至; 上升到; 增至; 上升至; 增加到; 达到; 升到
people: 人; 民众; 人员; 民眾; 人員
man: 男子; 男人; 男性
woman: 女子; 女性
women: 妇女
children: 儿童; 兒童; 孩子; 学生
soldiers: 士兵; 军人; 士兵们
police officers: 警察; 警员; 警員
workers: 工人; 员工; 矿工
civilians: 平民
residents: 居民; 村民
passengers: 乘客; 旅客
houses: 房屋; 住房
countries: 国家; 國家
buildings: 建筑物; 建筑
seconds: 秒; 秒钟
minutes: 分钟; 分鐘
hours: 小时; 小時; 个小时; 個小時
days: 天
weeks: 周; 星期; 个星期; 週; 个周
months: 个月; 個月
years: 年多
month_: 月; 月份
day_: 日; 号; 號
year_: 年
decades: 几十年; 数十年
days ago: 天前
weeks ago: 周前; 星期前; 个星期前
months ago: 个月前
years ago: 年前
hours ago: 小时前
days after: 天后
last week: 上周; 上星期; 上週
next week: 下周; 下星期; 下週
this week: 本周; 这周; 本週
last month: 上个月; 上月
next month: 下个月; 下月
this month: 本月; 这个月
last year: 去年
this year: 今年
next year: 明年
today: 今天; 今日
yesterday: 昨天; 昨日
the day before yesterday: 前天
tomorrow: 明天; 明日
the day after tomorrow: 后天
last night: 昨晚; 昨夜
morning: 早上; 上午; 早晨; 凌晨; 清晨
afternoon: 下午
evening: 晚上; 傍晚; 晚间
night: 夜间; 深夜; 夜里
Monday: 周一; 星期一; 礼拜一; 週一
Tuesday: 周二; 星期二; 礼拜二; 週二
Wednesday: 周三; 星期三; 礼拜三; 週三
Thursday: 周四; 星期四; 礼拜四; 週四
Friday: 周五; 星期五; 礼拜五; 週五
Saturday: 周六; 星期六; 礼拜六; 週六
Sunday: 周日; 星期日; 星期天; 礼拜天; 週日
last week Monday: 上周一; 上星期一
last week Tuesday: 上周二; 上星期二
last week Wednesday: 上周三; 上星期三
last week Thursday: 上周四; 上星期四
last week Friday: 上周五; 上星期五
last week Saturday: 上周六; 上星期六
last week Sunday: 上周日; 上星期日
percent_: 百分之
percent: 个百分点
dollars: 美元; 美金
yuan: 元; 人民币; 元人民币; 人民幣
euros: 欧元; 歐元
yen: 日元; 日圆
pounds: 英镑
roubles: 卢布
rupees: 卢比
years old: 岁; 歲
km: 公里; 千米
metres: 米; 公尺
tons: 吨; 噸
hectares: 公顷; 公頃
degrees: 度
magnitude: 级; 級; 震级
said: 表示; 说; 說; 称; 稱; 指出; 强调; 強調; 介绍; 透露; 认为; 说道; 告诉记者; 表示说
announced: 宣布; 宣佈
confirmed: 证实; 證實; 确认
denied: 否认; 否認
warned: 警告
added: 补充说; 补充
according to: 据; 根据; 據; 根據
president: 总统; 總統; 主席; 国家主席
minister: 部长; 部長; 大臣
foreign minister: 外交部长; 外交部長; 外长; 外長
defence minister: 国防部长; 國防部長; 防长
interior minister: 内政部长; 內政部長
health minister: 卫生部长; 衛生部長
transport minister: 交通部长; 运输部长
finance minister: 财政部长; 财长
prime minister: 总理; 總理; 首相
mayor: 市长; 市長
governor: 省长; 州长; 省長; 县长
spokesman: 发言人; 發言人; 新闻发言人
director: 局长; 主任; 院长; 所长; 处长; 局長
chief: 负责人; 队长; 司令; 校长
general: 将军; 上将; 少将
ambassador: 大使
mr: 先生; 女士; 教授; 医生
foreign ministry: 外交部
defence ministry: 国防部; 國防部
interior ministry: 内政部; 公安部
health ministry: 卫生部
transport ministry: 交通部
finance ministry: 财政部
ministry: 部
government: 政府
police: 警方
army: 军队; 軍隊; 军方
court: 法院
hospital: 医院; 醫院
might: 可能; 或许; 也许
will: 将; 將; 会; 會
planned: 计划; 計劃
due to: 由于; 因为; 由於; 因為
fire: 火灾; 火災; 大火
earthquake: 地震
explosion: 爆炸
attack: 袭击; 襲擊; 攻击
flood: 洪水; 洪灾
Washington: 华盛顿; 華盛頓
Moscow: 莫斯科
Baghdad: 巴格达; 巴格達
Beijing: 北京
Paris: 巴黎
London: 伦敦; 倫敦
Berlin: 柏林
Tokyo: 东京; 東京
`,
  bare: true,
  given:
    '王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 高 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 冯 馮 邓 鄧 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉 程 苏 蘇 魏 吕 呂 丁 任 沈 姚 卢 盧 姜 崔 钟 鍾 谭 譚 陆 陸 汪 范 金 石 廖 贾 賈 夏 韦 傅 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤 习 習 温 耿 欧阳 歐陽 司马 诸葛 上官',
  small:
    '的 了 是 有 也 就 都 而 着 过 被 把 对 对于 于 於 等 其 其中 此 该 這 这 那 个 個 名 位 艘 架 辆 座 栋 棟 所 支 匹 头 批 层 套 台 间 家 只 条 件 次 所 里 中 上 下 内 外 当 當 时 時 后 前 已 已经 正 正在 还 還 又 再 更 最 很 非常 因 为 為 以 由 向 给 让 使 因此 因而 所以 如果 虽然 但 报道 報道 报道说 我们 我 你 自己 它 当地 目前 同时 另外 此外 另有 并且 之 造成 导致 场 起 共 共有 发生 進行 进行',
};
