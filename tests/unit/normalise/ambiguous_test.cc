// The characters whose simplification depends on the word, one by one: every traditional character
// for which OpenCC's TSCharacters has several values, and the merged and regional ones that matter
// in official texts.
#include <opencc/Config.hpp>
#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/Dict.hpp>
#include <opencc/DictEntry.hpp>
#include <opencc/Lexicon.hpp>
#include <set>

#include "base/strings.h"
#include "fixture.h"
#include "text/utf8.h"

namespace wenze::normalise {
namespace {

// character: traditional word > canonical word …
constexpr const char* kWords[] = {
    "阪: 大阪>大阪 阪神>阪神",
    "乾: 乾燥>干燥 餅乾>饼干 乾旱>干旱 乾淨>干净 乾隆>乾隆 乾坤>乾坤 乾安縣>乾安县 乾縣>乾县 "
    "乾陵>乾陵 若乾縣>若干县 若干縣>若干县",
    "開: 開發>开发 公開>公开",
    "閒: 閒置>闲置 休閒>休闲",
    "餘: 其餘>其余 剩餘>剩余 餘額>余额",
    "餬: 餬口>糊口 養家餬口>养家糊口",
    "餱: 餱糧>糇粮 乾餱>干糇",
    "餵: 餵養>喂养 餵食>喂食",
    "鉅: 鉅額>巨额 艱鉅>艰巨 李澤鉅>李泽钜 鉅子>钜子",
    "鏇: 鏇轉>旋转 鏇渦>旋涡 鏇床>镟床 鏇工>镟工",
    "鍊: 鍛鍊>锻炼 磨鍊>磨炼 鍊鋼>炼钢 項鍊>项链 拉鍊>拉链 鎖鍊>锁链",
    "鍾: 鍾情>钟情 鍾愛>钟爱 鍾馗>钟馗 錢鍾書>钱锺书 鍾萬梅>锺万梅 情有獨鍾>情有独钟",
    "齧: 齧齒動物>啮齿动物 齧合>啮合",
    "願: 自願>自愿 意願>意愿",
    "驄: 驄馬>骢马 青驄>青骢",
    "鵰: 射鵰>射雕 鵰翎>雕翎",
    "韝: 韝鞴>鞲鞴 臂韝>臂鞲",
    "麪: 麪粉>面粉 麪條>面条",
    "麵: 麵粉>面粉 麵包>面包",
    "麴: 酒麴>酒曲 大麴>大曲 麴黴>曲霉 麴氏>麹氏 麴義>麹义",
    "麼: 什麼>什么 怎麼>怎么 那麼>那么 幺麼小丑>幺麽小丑",
    "麽: 什麽>什么 怎麽>怎么",
    "靦: 靦腆>腼腆 靦覥>腼觍",
    "钁: 钁頭>镢头 鐵钁>铁镢",
    "諫: 進諫>进谏 諫言>谏言",
    "諮: 諮詢>咨询 諮議>咨议 諮商>咨商",
    "託: 委託>委托 信託>信托 受託人>受托人 假託>假托",
    "買: 買賣>买卖 購買>购买",
    "譾: 譾陋>谫陋 學識譾薄>学识谫薄",
    "覆: 覆蓋>覆盖 顛覆>颠覆 傾覆>倾覆 覆轍>覆辙 雙重覆蓋>双重覆盖 可見覆蓋面>可见覆盖面 "
    "全面覆蓋>全面覆盖 答覆>答复 "
    "批覆>批复 回覆>回复 函覆>函复 覆核>复核 覆審>复审 覆議>复议 覆查>复查 覆建>复建 反覆>反复 "
    "重覆>重复 "
    "請覆核>请复核 簽發覆函>签发复函",
    "襬: 下襬>下摆 衣襬>衣摆",
    "薹: 苔薹>苔苔 蒜薹>蒜薹 蕓薹>芸薹",
    "蘋: 蘋果>苹果 青蘋果>青苹果",
    "藉: 藉口>借口 憑藉>凭借 藉故>借故 藉機>借机 藉由>借由 藉勢>借势 假藉>假借 狼藉>狼藉 慰藉>慰藉 "
    "蘊藉>蕴藉",
    "衹: 衹有>只有 衹能>只能",
    "祇: 祇有>只有 祇能>只能 祇是>只是 神祇>神祇 地祇>地祇",
    "綵: 剪綵>剪彩 張燈結綵>张灯结彩",
    "線: 電線>电线 線路>线路",
    "瀋: 瀋陽>沈阳 遼瀋>辽沈 墨瀋>墨渖 汁瀋>汁渖",
    "瀰: 瀰漫>弥漫 瀰散>弥散",
    "畫: 繪畫>绘画 動畫>动画 刻畫>刻画 書畫>书画 計畫>计划 籌畫>筹划 規畫>规划 企畫>企划 畫分>划分 "
    "都市計畫>都市计划",
    "瞭: 瞭解>了解 明瞭>明了 不瞭解>不了解 一目瞭然>一目了然 瞭望>瞭望 瞭望臺>瞭望台",
    "牴: 牴觸>抵触 牴牾>抵牾",
    "擣: 擣亂>捣乱 擣毀>捣毁",
    "戰: 戰爭>战争 挑戰>挑战",
    "於: 關於>关于 位於>位于 於法有據>于法有据 處於潛伏期>处于潜伏期 屬於單位>属于单位 "
    "位於陵園>位于陵园 用於則>用于则 "
    "基於其一>基于其一 於潛縣>於潜县 樊於期>樊於期 於菟>於菟 於陵縣>於陵县",
    "儘: 儘管>尽管 儘快>尽快 儘量>尽量",
    "廬: 廬山>庐山 廬江縣>庐江县",
    "噁: 噁心>恶心 令人噁心>令人恶心 二噁英>二噁英 二恶英>二噁英",
    "噹: 叮噹>叮当 鈴噹>铃当",
    "彷: 彷彿>仿佛 彷彿間>仿佛间 彷徨>彷徨 彷徨歧途>彷徨歧途",
    "剋: 剋扣>克扣 剋制>克制",
    "劃: 規劃>规划 劃分>划分 計劃>计划",
    "徵: 徵收>征收 徵求>征求 特徵>特征 象徵>象征 改變徵收>改变征收 流徵集>流征集 魏徵>魏徵 "
    "文徵明>文徵明 宮商角徵羽>宫商角徵羽 "
    "後魏徵東大將軍>后魏征东大将军",
    "崙: 崑崙>昆仑 加崙>加仑",
    "夥: 夥同>伙同 合夥>合伙 團夥>团伙 甚夥>甚夥 獲益良夥>获益良夥",
    // Merged in simplified script, or regional forms of one word.
    "後: 以後>以后 後果>后果 皇后>皇后 后土>后土",
    "裡: 裡面>里面 裏面>里面 公里>公里 鄰里>邻里",
    "髮: 理髮>理发 頭髮>头发 發現>发现 揭發>揭发",
    "著: 隨著>随着 沿著>沿着 本著>本着 記載著>记载着 接著>接着 著手>着手 生活無著>生活无着 "
    "定著物>定着物 身著制服>身着制服 著重>着重 顯著>显著 "
    "著作權>著作权 著名>著名 "
    "名著>名著 編著>编著 土著>土著 原著作>原著作 本著作>本著作 無著作權>无著作权 本著名>本著名",
    "幹: 幹部>干部 骨幹>骨干 干涉>干涉 若干>若干 乾擾>干扰",
    "範: 範圍>范围 規範>规范 防範>防范 范仲淹>范仲淹",
    "係: 關係>关系 聯繫>联系 系統>系统 連繫>联系",
    "複: 複雜>复杂 恢復>恢复 複議>复议",
    "匯: 匯款>汇款 彙編>汇编 詞彙>词汇",
    "歷: 歷史>历史 日曆>日历 學歷>学历",
    "製: 製作>制作 制度>制度 問責製>问责制",
    "準: 標準>标准 批准>批准 準則>准则",
    "蒐: 蒐集>搜集 蒐證>搜证 蒐購>搜购",
    "逕: 逕行>径行 逕自>径自 逕向>径向 途逕>途径",
    "註: 註冊>注册 備註>备注 附註>附注",
    "佈: 公佈>公布 發佈>发布 佔用>占用",
    "迴: 迴避>回避 迴圈>回圈",
    "汙: 貪汙>贪污 汙染>污染 貪污>贪污",
    "姦: 強姦>强奸 通姦>通奸",
    "僱: 僱用>雇用 解僱>解雇",
    "遊: 遊行>游行 旅遊>旅游 上游>上游",
    "昇: 提昇>提升 晉陞>晋升",
    "帳: 帳簿>账簿 查帳>查账 復查帳>复查账 帳篷>帐篷 蚊帳>蚊帐",
    "份: 成份>成分 部份>部分 身分>身份 股份>股份 份額>份额",
    "檯: 櫃檯>柜台 櫃枱>柜台 臺灣>台湾 台灣>台湾",
    "簷: 屋簷>屋檐 簷口>檐口",
    "擡: 哄擡>哄抬 擡高>抬高",
    "薦: 推薦>推荐 鬱悶>郁闷 憂鬱>忧郁 稻穀>稻谷 放鬆>放松 收穫>收获 團糰>团团",
};

struct Entry {
  std::string character;
  std::vector<std::pair<std::string, std::string>> words;
};

std::vector<Entry> entries() {
  std::vector<Entry> out;
  for (const std::string row : kWords) {
    Entry entry;
    const std::size_t colon = row.find(": ");
    entry.character = row.substr(0, colon);
    for (const std::string_view pair : base::split(std::string_view(row).substr(colon + 2), " ")) {
      const std::size_t at = pair.find('>');
      if (at != std::string_view::npos)
        entry.words.emplace_back(pair.substr(0, at), pair.substr(at + 1));
    }
    out.push_back(std::move(entry));
  }
  return out;
}

TEST(Ambiguous, Words) {
  for (const Entry& entry : entries())
    for (const auto& [word, wanted] : entry.words) {
      EXPECT_EQ(canonical(word), wanted) << word;
      EXPECT_EQ(canonical(wanted), wanted) << "twice: " << word;
      // In a sentence, after and before other text.
      EXPECT_EQ(canonical("應依法" + word + "，並" + word + "。"),
                "应依法" + wanted + "，并" + wanted + "。")
          << word;
    }
}

// Values beside the first that only write the same character in an extension of the character set
// (𫔭 for 开), or that no present-day text uses (余 written 馀), are no readings.
bool is_reading(const std::string& value) {
  static const std::set<std::string> kObsolete{"坂", "馀", "麺", "谘", "讬", "缐", "侭", "糇",
                                               "𨱀", "佥", "麹", "苔", "尅", "于", "剋", "牴",
                                               "衹", "麽", "㓰", "䙓", "䌽", "㳽", "祗"};
  const text::Decoded d = text::decode_at(value, 0);
  return d.code_point < 0x20000 && !(d.code_point >= 0x3400 && d.code_point < 0x4E00) &&
         !kObsolete.contains(value);
}

TEST(Ambiguous, EveryCharacterOfOpenccIsHere) {
  constexpr char kConfig[] =
      R"({"name": "t", "segmentation": {"type": "mmseg", "dict": {"type": "ocd2",
      "file": "TSCharacters.ocd2"}}, "conversion_chain": [{"dict": {"type": "ocd2", "file": "TSCharacters.ocd2"}}]})";
  const auto chain = opencc::Config().NewFromString(kConfig, "")->GetConversionChain();
  const std::vector<Entry> all = entries();
  std::size_t ambiguous = 0;
  for (const auto& conversion : chain->GetConversions())
    for (const auto& item : *conversion->GetDict()->GetLexicon()) {
      if (item->Values().size() < 2) continue;
      ++ambiguous;
      const auto entry = std::find_if(all.begin(), all.end(),
                                      [&](const Entry& e) { return e.character == item->Key(); });
      ASSERT_NE(entry, all.end()) << item->Key();
      for (const std::string& value : item->Values()) {
        if (!is_reading(value)) continue;
        std::size_t words = 0;
        for (const auto& [word, wanted] : entry->words)
          words += word.find(item->Key()) != std::string::npos &&
                   wanted.find(value) != std::string::npos;
        EXPECT_GE(words, 2u) << item->Key() << " as " << value;
      }
    }
  EXPECT_GE(ambiguous, 50u);
}

}  // namespace
}  // namespace wenze::normalise
