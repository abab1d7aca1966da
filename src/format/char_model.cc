// The list below orders the characters of Chinese statutes by frequency, both scripts in one
// sequence (simplified and Taiwan and Hong Kong forms, a character that both scripts use stands
// once at its higher rank). Counted over public statutes; ranks matter only roughly, because the
// cost grows with their logarithm. It stands here, not under dictionaries/, because decoding comes
// before anything that loads dictionaries.

#include "format/char_model.h"

#include <unicode/uchar.h>

#include <cmath>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/utf8.h"

namespace wenze::format {
namespace {

constexpr std::string_view kByFrequency =
    "的條人第条法和行应應定民当當文规規十管理政或有關会會业業关一者国國以內之務市用二部设設务工门"
    "門保機建員事不机其地公区區生作三為本容员制施主等號经經产產合在对對府护護位责責发动動發中单單"
    "水物为资資安全及院職日上进進可案處審实實依得由例照四出方家级級构構年監内於五所大监通体體权權"
    "处提項件懲情時自查辦委共并證划劃证他要並品议議下決准同重组組任时期按报報化办成营營审标標开開"
    "利境职服表分县縣项防省代戒立织織交展学學企据據检檢城社前律收督相記请請与與计計程技受性六活向"
    "信違教款环環能使判取场場于明供執七外农農专專源改告列予月育訴批後治調未加申八確违电電道调章各"
    "运备備運术術考節過正海执常决域高具華采个個量求商採入费費负負质質準范範度过持确原止書金九污后"
    "令修车車效察名指目新根被华置协協强強科核起息况況形給记害限统統意支送需村接次力染导導医醫承績"
    "路养養罚罰乡鄉放险險反解书结結预預格間集獎汙屬气氣造财財式庭益總基知投措土除价價布因障系符房"
    "到排面特料無元从從認適口围圍给现現适長登稱筑築付验驗诉官将评將評节移佈间励勵测測济濟稅传傳偿"
    "償河态態卫衞许許助是裁种種健警損序達配无损数數最舉參林复销銷则則再編义義疗療网網认失刑校参点"
    "點必推直总包广平线線非廣药藥優但输輸见見际際镇鎮担擔住劳勞举罪停装裝百嚴已绿綠禁類约約属称衛"
    "補該补影居辯司控严算整变變户税纳納促果类志犯转轉消額急問维維征辖轄风風徵鼓示托究續致履问船研"
    "託优響功別完存续病易救論廢流游領製終领届屆回善长联聯小军軍錄減附訟身编山选選题題园園器材戶遊"
    "宣识識然故俸万萬录狀食额註好货貨更售而响守江就如培旅免先老危訂台赔賠讼退言疫清东東干密涉别矿"
    "礦復历团團字燃輕南歷遗遺臺做综綜滿愿願植废糾至屋子档檔聲侵手购航購遵创創異引超空该史撤型何敘"
    "注普融师師训訓良舶康释釋须須达視享少避策街載众眾係视草订破革儿兒命客没沒减卖賣灾災擅積景彈站"
    "估犬私毒追浙局心休积占残殘步让讓佔增络絡坏壞饮飲签即複若馆館州观觀鉴鑑状疾带帶紀址低奖試誌了"
    "港另落宗缴繳假離播突簽筹籌满千烟煙仲獲租互湿濕詢括女临臨抗英纠垃圾树樹否辆輛拒象岸论争爭股拆"
    "木号队隊零每留值棄迴础礎买買试多券洋终载述湖授薪询册冊足械招说説援併沿劾渔献獻漁驶駛役邮郵伤"
    "傷著梯火詞纷紛色便捐还還率待幼親逾繼周降陳库血庫圖族漏票挥揮图听聽储儲溼银热銀熱答离說射譽森"
    "边邊精簡誤古層席债債份殊伍岛島层爆延扶患震群获羣两兩尚充洁潔碍礙貌顯天煤暂暫背貿遷晉贸段素勤"
    "隐隱譯此較简模派坚堅显勘神微版阳扩擴陽才迁押野油疏固殖访只訪青独獨扣真毁兵米遇换換牌双雙继慈"
    "贴纪貼升宅封弃且绩码碼死比室秩含亡錯秘操士账賬铁鐵難也异覆虚虛槍競細循絕訊艺藝竞界跨均走途恢"
    "绝赠贈套驾駕候銓较尘塵聘扬揚黄黃連难来來宜武曾妇婦汇细快婚花印筆速隻忽拍擬露断斷归歸博近德红"
    "紅探蹟石习宁習寧駁倍母毀抢搶胜勝惠仍阻詳兴興偽副介岗崗逐誡般乘困畜散典头頭亦遭张張左驻駐香凭"
    "剂憑劑拟極汽极伪首样樣音贷貸廠侨僑湾灣闭閉亲轻诊診汛像練洩央演轨軌遞盖蓋召竣憲諮田咨随隨递閱"
    "北署抵紧緊乐樂洪攜匯借波洗彰龄齡菸貢泊郑鄭连吸渠媒绘繪桥橋战戰兽獸滥濫半週衔銜择擇童威籍暴声"
    "捕盐鹽飞飛餐竹杭索班帮虫幫蟲智嫌阅閲初炭畫爱愛庄莊涂塗念烈吊挖误巡打舞厂携耕尊讨討酌乱亂错逃"
    "繫切塘抚撫党黨闻聞玩偵绍紹赁賃辛禽拨撥薦宪西嘉弊倒抽妨枪片翫都勇誉脅井掘稽壤辅粮輔糧美侧娱側"
    "娛乙徇床父伐牀疑烧燒緝稳针穩針饲飼兼擾够洛夠澳募偶姓扰婴挂酒嬰掛董贡陆陸我餘刊始刪酬映翌缺旧"
    "练泄藏舊繕蓄余悉温填砂累奪甲倾傾迫話聚隔搜币幣繁岁歲葬卷颁頒详频頻渡诺諾耗陈秀析束话液堆寄仪"
    "儀喪觸讀丁墙牆壓惩荣榮妥光写寫挪摊攤去錢骗騙践轮輪踐势丧勢读贯貫幹压姻辩畢覽邀賭劝越勸迹贫貧"
    "店辱启钱啓又課诚誠徒怠闲閒滩灭滅灘彻徹旨靠净淨賽沟溝灯燈溫拘欠曠胁卡架毕览虑深慮逕径徑旗倡顺"
    "順噪讯杂捞雜撈炸雨课覺思灌締贮淫允貯冻凍惡纸紙冒殡殯剝乳差催盡键鍵拖略返滨濱福矫矯看楼语尽仓"
    "樓語倉顾顧箱缓堤緩廊泰丙垦墾己簿盗浦盜荐缮侮瞒瞞激浪賄击泥折擊凡津截端劣啟髮帳捨卸苗陞斟寻尋"
    "俗觉牧涵想坊添惯恶慣角鱼魚窗龙淄龍殺赡贍枝茶感克裂谈談牽荒盘盤邻衡夫恐鄰既陷滞剧欺滯劇眷肥冲"
    "马软軟馬雖饰飾稿滋阶階砍里妻謀往墓座宽驳寬梁触孕胞穿沙馈饋圓脫星永誣底坡卓御弹廳匿贿猎獵埋扫"
    "着掃歧辐輻距函畅白暢毋庸貳艾樑遣宿燬禦焚似把坐恤搬淮卹栏礼欄禮弘顶頂世窃竊怖曲溢淘陪胶膠吨噸"
    "丽堂麗盲富顿頓刻缔握厕廁短秆稈抛拋混汰块彙塊搭稀远遠攝貪披赌牴润潤秸拥擁齐渣替掌齊瓶久链骨鏈"
    "賂透溉腐幅伙菜僅僱摄妆妝泛渗秽滲穢慧雄瞭扑籤撲衝虞谋踪蹤拓炉爐粪泽糞澤努砲揆餽诱悬誘懸迅弄贩"
    "蚕販蠶抄割瀆丢尸栖喷脱丟屍棲噴旁隸赛侦池仅彩横橫炼遲囑太狂叶碘葉季冷珍厅蚀浚蝕赋谁翻鲜賦誰煉"
    "夥鮮溯濒瀕丘硬诈詐坑晋陵焦笔画偏撒拉遍坝宰壩盾佩谐钢諧鋼夺屠矛跟纵縱铺男鋪兑匹杆弱迟徽隧遮丰"
    "祭幕誓歪粉某灰桩碳樁戳杀潮谍諜闡冶友廉挠缆沉撓纜攬挡菏葡萄擋牲溪庆儘慶虧锅闸鍋閘毆妊娠挑牵乾"
    "舆削辞潜刷壁串輿辭潛腦捷概垂舍堵贵雷塑攻奮缩剥淤朗羈褫頗縝裨弭夷伸讲球罢绕怀胎旱舟叉赴牺掩奥"
    "浮右剪醒译垄鸡鹅篡贪尾虽洲兌熟曹摘亭仰韩振宾皮圈迷烤潍洞夜鹤斗钻颊賞舱撑枢京乌辨谎寺早洒贓揭"
    "赂膜板娥浆瑞沂虐偷屏畲扒暖剩貴刺菌揽滑麻纽李拦豐戴雇苏縮講罷忠塔磁缘涝尺亏敬漯它泉晰巷殴醉奶"
    "牟删锁厢株";

// Frequent pairs of neighbouring characters, both scripts, written one after the other.
constexpr std::string_view kFrequentPairs =
    "应当條文人民應當部门管理或者规定規定部門內容政府條號文內行政民政单位有关第十第二条例工作有關"
    "保护建设人員機關單位二十主管国家机构條例第三其他安全管部保護建設法規委员懲戒组织按照服务员会"
    "國家企业機構委員定的人员依法法律规划可以进行三十监督代表机关員會以上社会組織服務环境经营監督"
    "企業设施使用不得行為法规法院進行規劃技术民法行为活动申请中華生产本条社會和国判決執行環境經營"
    "责任大会实施設施根据案件务院国务负责第四中华第一民共华人共和教育一条城市辦理申請技術二条会议"
    "信息活動十二下列门应三条发展責任十一资源生產表大四条本條實施相关批准民代以及五条和國情况制定"
    "工程标准个人污染区域六条常务关部二條地方提供县级大會务委七条負責十五十三及其根據一條措施務院"
    "國務执行八条標準的规三條四條级人相關九条公共華人交通情形五條项目十条建立重大符合會議發展十四"
    "戒法决定级以門應登记理部督管確定府应資源要求處理处理六條關部提出保障以下七條違反個人情況加强"
    "违反八條汙染區域常務利用开展政主范围縣級十六元以務委決定需要采取经济文化卫生九條建筑市人四十"
    "的規十條产品依照法庭条件职责当按公務級人办理項目十七情節十八制度及时生态关规报告辦法通过當事"
    "登記級以许可事人农业会常十九職務违法處分府應之一关于医疗違法考績日起事項關於範圍合同報告位和"
    "给予加強检查质量條第意见政部調查运输本市劳动第五确定監察職責開展支持予以鼓励当事政区經濟採取"
    "事業衛生建築條件產品給予影響適用方式上人當按程序許可罚款和个学校公安施行履行業務意見具體最高"
    "开发办法及時生態關規场所防治从事通過保险科学市场訴訟适用理条農業檢查禁止责令會常用水位应高人"
    "业主实行土地醫療審查上訴促进人的學校理机察院和其事业期間次会理由设备之日移送質量事项照国会第"
    "设置财政運輸修正勞動问题罰款公布当在嚴重万元作出犯罪發生承担鼓勵必要政區设立華民戒人有下诉讼"
    "影响反本考核规范各级域内民國維護计划设计本法自然保險道路施工赔偿投资和個場所形之城乡第六营者"
    "件的從事獎懲合法当依编制定之的行处罚開發財政所在務人通知再審";

constexpr double kPairBonusBits = 4;

std::unordered_map<char32_t, int> build_ranks() {
  std::unordered_map<char32_t, int> ranks;
  for (std::size_t at = 0; at < kByFrequency.size();) {
    const text::Decoded d = text::decode_at(kByFrequency, at);
    ranks.emplace(d.code_point, static_cast<int>(ranks.size()));
    at += d.bytes;
  }
  return ranks;
}

std::uint64_t pair_key(char32_t a, char32_t b) { return static_cast<std::uint64_t>(a) << 32 | b; }

std::unordered_set<std::uint64_t> build_pairs() {
  std::unordered_set<std::uint64_t> pairs;
  const std::u32string all = text::to_utf32(kFrequentPairs);
  for (std::size_t i = 0; i + 1 < all.size(); i += 2) pairs.insert(pair_key(all[i], all[i + 1]));
  return pairs;
}

double ascii_bits(char32_t c) {
  if (c == '\n' || c == '\r' || c == '\t') return 4;
  if (c < 0x20 || c == 0x7F) return 28;
  return 5;
}

double latin_bits(char32_t c) {
  if (c == 0xB7 || c == 0xA0 || c == 0xD7 || c == 0xB0)
    return 11;              // · between names, no-break space, ×, °
  if (c < 0xA0) return 28;  // C1 controls
  return u_isalpha(static_cast<UChar32>(c)) ? 12 : 17;
}

double symbol_bits(char32_t c) {
  constexpr std::u32string_view kCommon = U"，。、；：（）《》“”「」　";
  if (kCommon.find(c) != std::u32string_view::npos) return 7;
  if (c == 0xFFFD) return 30;
  if (c >= 0xFF01 && c <= 0xFF5E) return 11;  // full-width forms
  if (c >= 0x2010 && c <= 0x2026) return 11;  // dashes, quotes, ellipsis
  if (c >= 0x3001 && c <= 0x301F) return 11;  // 〇〔〕【】『』 and the like
  if (c >= 0x2460 && c <= 0x249B) return 13;  // ① ⑴ ⒈
  if (c >= 0x2160 && c <= 0x217F) return 15;  // Roman numerals
  if (c >= 0xE000 && c <= 0xF8FF) return 24;
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UNASSIGNED:
    case U_CONTROL_CHAR:
    case U_SURROGATE:
    case U_PRIVATE_USE_CHAR:
      return 30;
    default:
      return 20;
  }
}

double other_bits(char32_t c) {
  if (c < 0x80) return ascii_bits(c);
  return c < 0x250 ? latin_bits(c) : symbol_bits(c);
}

double unlisted_han_bits(char32_t c, CodeTier tier) {
  switch (tier) {
    case CodeTier::kLevel1:
      return 15;
    case CodeTier::kLevel2:
      return 18;
    case CodeTier::kExtension:
      return 20;
    case CodeTier::kUnknown:
      break;
  }
  return c >= 0x4E00 && c <= 0x9FFF ? 17 : 22;
}

// Costs of the characters up to FFFF, looked up instead of computed; unlisted Han characters are
// negative there.
class Model {
 public:
  Model() : bits_(kSize), begins_pair_(kSize, false), pairs_(build_pairs()) {
    const std::unordered_map<char32_t, int> ranks = build_ranks();
    for (char32_t c = 0; c < kSize; ++c) {
      const auto found = ranks.find(c);
      bits_[c] = static_cast<float>(text::is_han(c)
                                        ? (found == ranks.end() ? -1 : listed_bits(found->second))
                                        : other_bits(c));
    }
    for (const std::uint64_t key : pairs_) begins_pair_[static_cast<std::size_t>(key >> 32)] = true;
  }

  double bits(char32_t c, CodeTier tier) const {
    const double known = c < kSize ? bits_[c] : text::is_han(c) ? -1 : other_bits(c);
    return known < 0 ? unlisted_han_bits(c, tier) : known;
  }
  bool is_pair(char32_t a, char32_t b) const {
    return a < kSize && begins_pair_[a] && pairs_.contains(pair_key(a, b));
  }

 private:
  static constexpr char32_t kSize = 0x10000;

  // Zipf: the probability of rank r is about 1 / (6 (r + 18)).
  static double listed_bits(int rank) { return std::log2(6.0 * (rank + 18)); }

  std::vector<float> bits_;
  std::vector<bool> begins_pair_;
  std::unordered_set<std::uint64_t> pairs_;
};

const Model& model() {
  static const Model instance;
  return instance;
}

}  // namespace

double character_bits(char32_t c, CodeTier tier) { return model().bits(c, tier); }

double pair_bonus_bits(char32_t first, char32_t second) {
  return model().is_pair(first, second) ? kPairBonusBits : 0;
}

}  // namespace wenze::format
