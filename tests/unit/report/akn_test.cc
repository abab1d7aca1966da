// The structure of the XML is held to the rules of Akoma Ntoso 3.0 that concern what is used of it.
#include "report/akn.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <vector>

#include "document/document.h"

namespace wenze::report {
namespace {

using document::Document;
using document::Provision;
using document::ProvisionId;
using document::ProvisionKind;

struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::vector<Element> children;
  std::string text;
};

// Enough of XML for what is written here; fails on anything that is not well formed.
class Parser {
 public:
  explicit Parser(std::string_view xml) : xml_(xml) {}
  Element parse() {
    expect("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    skip();
    Element root = element();
    skip();
    EXPECT_EQ(at_, xml_.size()) << "text behind the root";
    return root;
  }

 private:
  void expect(std::string_view what) {
    ASSERT_TRUE(xml_.substr(at_).starts_with(what)) << xml_.substr(at_, 60);
    at_ += what.size();
  }
  void skip() {
    while (at_ < xml_.size() && (xml_[at_] == ' ' || xml_[at_] == '\n')) ++at_;
  }
  std::string until(std::string_view stops) {
    const std::size_t end = std::min(xml_.find_first_of(stops, at_), xml_.size());
    std::string out(xml_.substr(at_, end - at_));
    at_ = end;
    return out;
  }
  Element element() {
    Element out;
    expect("<");
    out.name = until(" />");
    for (skip(); at_ < xml_.size() && xml_[at_] != '>' && xml_[at_] != '/'; skip()) {
      const std::string key = until("=");
      expect("=\"");
      out.attributes[key] = until("\"");
      expect("\"");
    }
    if (xml_.substr(at_).starts_with("/>")) {
      at_ += 2;
      return out;
    }
    expect(">");
    while (at_ < xml_.size() && !xml_.substr(at_).starts_with("</")) {
      if (xml_[at_] == '<')
        out.children.push_back(element());
      else
        out.text += until("<");
    }
    expect("</" + out.name + ">");
    return out;
  }
  std::string_view xml_;
  std::size_t at_ = 0;
};

bool is_hierarchy(const std::string& name) {
  static const std::set<std::string> names = {"part",       "chapter", "section",
                                              "subsection", "article", "paragraph",
                                              "point",      "indent",  "hcontainer"};
  return names.contains(name);
}

// num?, heading?, then content, or intro?, hierarchy+, wrapUp?; eId everywhere and unique.
void check(const Element& element, std::set<std::string>& eids) {
  if (is_hierarchy(element.name)) {
    std::string order;
    for (const Element& child : element.children)
      order += is_hierarchy(child.name)  ? 'h'
               : child.name == "num"     ? 'n'
               : child.name == "heading" ? 't'
               : child.name == "intro"   ? 'i'
               : child.name == "wrapUp"  ? 'w'
               : child.name == "content" ? 'c'
                                         : '?';
    std::string rest = order;
    if (rest.starts_with('n')) rest.erase(0, 1);
    if (rest.starts_with('t')) rest.erase(0, 1);
    if (rest != "c") {
      if (rest.starts_with('i')) rest.erase(0, 1);
      if (rest.ends_with('w')) rest.pop_back();
      EXPECT_FALSE(rest.empty()) << element.name << " " << order;
      EXPECT_EQ(rest.find_first_not_of('h'), std::string::npos) << element.name << " " << order;
    }
  }
  const bool needs_eid = is_hierarchy(element.name) || element.name == "content" ||
                         element.name == "intro" || element.name == "wrapUp" ||
                         element.name == "TLCOrganization" || element.name == "eventRef";
  if (needs_eid) {
    ASSERT_TRUE(element.attributes.contains("eId")) << element.name;
    EXPECT_TRUE(eids.insert(element.attributes.at("eId")).second) << element.attributes.at("eId");
    EXPECT_EQ(element.attributes.at("eId").find(' '), std::string::npos);
  }
  if (element.name == "content" || element.name == "intro" || element.name == "wrapUp") {
    EXPECT_FALSE(element.children.empty());
  }
  for (const Element& child : element.children) check(child, eids);
}

const Element* find(const Element& element, std::string_view name) {
  if (element.name == name) return &element;
  for (const Element& child : element.children)
    if (const Element* found = find(child, name)) return found;
  return nullptr;
}

std::string child_names(const Element& element) {
  std::string out;
  for (const Element& child : element.children) out += (out.empty() ? "" : " ") + child.name;
  return out;
}

// A document whose provisions are given as (eId, parent, kind, label, own text).
struct Draft {
  Document document;
  std::string text;
  std::size_t add(const char* eid, int parent, ProvisionKind kind, const char* label,
                  std::string_view own) {
    Provision p;
    p.eid = eid;
    if (parent >= 0) p.parent = ProvisionId(static_cast<std::size_t>(parent));
    p.kind = kind;
    p.label = label;
    const std::size_t begin = text.size();
    text += own;
    p.own = {begin, text.size()};
    p.span = p.own;
    text += "\n";
    document.provisions.push_back(std::move(p));
    return document.provisions.size() - 1;
  }
};

Draft statute() {
  Draft draft;
  draft.document.meta.title = "临溪市<甲>办法";
  draft.document.meta.kind = document::DocumentKind::kMeasure;
  draft.document.meta.issuers = {"临溪市人民政府"};
  draft.document.meta.issued = "2012-03-06";
  draft.document.meta.amendments = {{"2019-04-02", "修订", "令"}};
  draft.add("title", -1, ProvisionKind::kTitle, "", "临溪市<甲>办法");
  draft.add("preamble__para_1", -1, ProvisionKind::kPreamble, "", "（2012年公布）");
  const auto chapter =
      static_cast<int>(draft.add("chp_1", -1, ProvisionKind::kChapter, "第一章", ""));
  draft.document.provisions.back().heading = "总则";
  const auto article =
      static_cast<int>(draft.add("art_1", chapter, ProvisionKind::kArticle, "第一条", ""));
  const auto paragraph = static_cast<int>(
      draft.add("art_1__para_1", article, ProvisionKind::kParagraph, "", "有下列行为的 & 其他："));
  draft.add("art_1__para_1__point_1", paragraph, ProvisionKind::kPoint, "（一）", "甲\x01；");
  draft.add("art_1__para_1__point_2", paragraph, ProvisionKind::kPoint, "（二）", "乙。");
  Provision& list = draft.document.provisions[static_cast<std::size_t>(paragraph)];
  const std::size_t begin = draft.text.size();
  draft.text += "以上从重。";
  list.own_rest.push_back({begin, draft.text.size()});
  draft.text += "\n";
  draft.add("signature", -1, ProvisionKind::kSignature, "", "临溪市人民政府");
  return draft;
}

TEST(Akn, AStatuteIsAnAct) {
  const Draft draft = statute();
  const Element root = Parser(to_akn(draft.document, draft.text)).parse();
  EXPECT_EQ(root.name, "akomaNtoso");
  EXPECT_EQ(root.attributes.at("xmlns"), "http://docs.oasis-open.org/legaldocml/ns/akn/3.0");
  ASSERT_EQ(child_names(root), "act");
  const Element& act = root.children[0];
  EXPECT_EQ(act.attributes.at("name"), "measure");
  EXPECT_EQ(child_names(act), "meta preface preamble body conclusions");
  std::set<std::string> eids;
  check(root, eids);
  for (const Provision& p : draft.document.provisions)
    if (p.kind >= ProvisionKind::kPart && p.kind <= ProvisionKind::kSubsection) {
      EXPECT_TRUE(eids.contains(p.eid)) << p.eid;
    }
  EXPECT_EQ(find(act, "docTitle")->text, "临溪市&lt;甲&gt;办法");
  EXPECT_EQ(child_names(*find(act, "paragraph")), "intro point point wrapUp");
  EXPECT_EQ(find(*find(act, "intro"), "p")->text, "有下列行为的 &amp; 其他：");
  EXPECT_EQ(find(*find(act, "point"), "p")->text, "甲；") << "control characters are left out";
}

TEST(Akn, TheMetaBlockHasItsPartsInOrder) {
  const Draft draft = statute();
  const Element root = Parser(to_akn(draft.document, draft.text)).parse();
  const Element& meta = *find(root, "meta");
  EXPECT_EQ(child_names(meta), "identification lifecycle references");
  EXPECT_EQ(child_names(*find(meta, "identification")),
            "FRBRWork FRBRExpression FRBRManifestation");
  EXPECT_EQ(child_names(*find(meta, "FRBRWork")),
            "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry");
  EXPECT_EQ(child_names(*find(meta, "FRBRExpression")),
            "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage");
  EXPECT_EQ(child_names(*find(meta, "lifecycle")), "eventRef eventRef");
  EXPECT_EQ(find(meta, "FRBRuri")->attributes.at("value"),
            "/akn/cn/act/2012-03-06/临溪市&lt;甲&gt;办法");
}

TEST(Akn, ATextWithoutArticlesIsADoc) {
  Draft draft;
  const auto section =
      static_cast<int>(draft.add("sec_1", -1, ProvisionKind::kSection, "一、", ""));
  draft.add("sec_1__para_1", section, ProvisionKind::kParagraph, "", "甲\n乙");
  const Element root = Parser(to_akn(draft.document, draft.text)).parse();
  EXPECT_EQ(child_names(root), "doc");
  EXPECT_EQ(child_names(root.children[0]), "meta mainBody");
  std::set<std::string> eids;
  check(root, eids);
  EXPECT_EQ(child_names(*find(root, "content")), "p p");
}

TEST(Akn, AnEmptyDocumentHasABody) {
  const Draft draft;
  const Element root = Parser(to_akn(draft.document, draft.text)).parse();
  std::set<std::string> eids;
  check(root, eids);
  EXPECT_FALSE(find(root, "mainBody")->children.empty());
}

TEST(Akn, DepthIsNoRecursion) {
  Draft draft;
  int parent = -1;
  std::string eid = "sec_1";
  for (int i = 0; i < 20000; ++i) {
    parent = static_cast<int>(
        draft.add(("p" + std::to_string(i)).c_str(), parent, ProvisionKind::kPoint, "", ""));
  }
  EXPECT_GT(to_akn(draft.document, draft.text).size(), 100000u);
}

}  // namespace
}  // namespace wenze::report
