// The tree is written in document order with an explicit stack. An element of the hierarchy holds
// either `content`, or `intro`, elements of the hierarchy and `wrapUp` (Akoma Ntoso 3.0, part 2,
// complex type `hierarchy`); what stands before the body is preface and preamble, the signature is
// the conclusions. Attachments are elements of the hierarchy of their own name (hcontainer).
#include "report/akn.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace wenze::report {
namespace {

using document::Document;
using document::Provision;
using document::ProvisionId;
using document::ProvisionKind;

constexpr std::string_view kNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
constexpr std::string_view kUnknownDate = "9999-01-01";  // FRBRdate is mandatory

std::string escaped(std::string_view s) {
  std::string out;
  for (std::size_t at = 0; at < s.size();) {
    const auto d = text::decode_at(s, at);
    const char32_t c = d.code_point;
    // XML 1.0, production 2; line ends inside a paragraph are spaces.
    const bool allowed = c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    if (c == '\n' || c == '\t')
      out += ' ';
    else if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (allowed)
      out += s.substr(at, d.bytes);
    at += d.bytes;
  }
  return out;
}

// Dates as FRBRdate has them: whole days.
std::string whole_day(const std::string& iso) {
  if (iso.size() == 4) return iso + "-01-01";
  return iso.size() == 7 ? iso + "-01" : iso;
}

// The hierarchy of Akoma Ntoso has our names; what is not in it is a container of its own name.
std::string_view element_of(ProvisionKind kind) {
  switch (kind) {
    case ProvisionKind::kTitle:
    case ProvisionKind::kPreamble:
    case ProvisionKind::kSignature:
    case ProvisionKind::kAttachment:
      return "hcontainer";
    default:
      return document::name(kind);
  }
}

class Writer {
 public:
  Writer(const Document& document, std::string_view text) : document_(document), text_(text) {
    children_.resize(document.provisions.size());
    for (std::size_t i = 0; i < document.provisions.size(); ++i) {
      const Provision& p = document.provisions[i];
      statute_ = statute_ || p.kind == ProvisionKind::kArticle;
      if (p.parent)
        children_[p.parent->index].push_back(i);
      else
        top_.push_back(i);
    }
  }

  std::string run() {
    const std::string_view root = statute_ ? "act" : "doc";
    const std::string_view body = statute_ ? "body" : "mainBody";
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"";
    out_.append(kNamespace).append("\">\n<").append(root).append(" name=\"");
    out_.append(document::name(document_.meta.kind)).append("\">\n");
    meta();
    front();
    out_.append("<").append(body).append(">\n");
    const std::size_t before = out_.size();
    for (std::size_t i : top_)
      if (in_body(i)) hierarchy(i);
    // A body is never empty.
    if (out_.size() == before)
      out_ +=
          "<paragraph eId=\"para_1\"><content "
          "eId=\"para_1__content\"><p></p></content></paragraph>\n";
    out_.append("</").append(body).append(">\n");
    conclusions();
    out_.append("</").append(root).append(">\n</akomaNtoso>\n");
    return std::move(out_);
  }

 private:
  const Provision& at(std::size_t i) const { return document_.provisions[i]; }

  bool in_body(std::size_t i) const {
    const ProvisionKind kind = at(i).kind;
    return kind != ProvisionKind::kTitle && kind != ProvisionKind::kPreamble &&
           kind != ProvisionKind::kSignature && !at(i).eid.starts_with("toc");
  }

  void attribute(std::string_view name, std::string_view value) {
    out_.append(" ").append(name).append("=\"").append(escaped(value)).append("\"");
  }
  void empty(std::string_view name, std::string_view key, std::string_view value) {
    out_.append("<").append(name);
    attribute(key, value);
    out_ += "/>";
  }
  void paragraph(std::string_view text) { out_.append("<p>").append(escaped(text)).append("</p>"); }

  // ---- meta

  // /akn/cn/act/2012-03-06/临政发〔2012〕28号: country, kind, date, number or title.
  std::string uri() const {
    std::string out = "/akn/cn/" + std::string(statute_ ? "act" : "doc") + "/" + work_date() + "/";
    std::string name =
        document_.meta.doc_number.value_or(document_.meta.title.value_or("untitled"));
    for (char& c : name)
      if (c == ' ' || c == '\n' || c == '/' || c == '\t') c = '-';
    return out + name;
  }
  std::string work_date() const {
    const document::Metadata& m = document_.meta;
    const auto& date = m.adopted ? m.adopted : m.issued ? m.issued : m.effective;
    return date ? whole_day(*date) : std::string(kUnknownDate);
  }
  std::string version_date() const {
    return document_.meta.issued ? whole_day(*document_.meta.issued) : work_date();
  }

  void frbr(std::string_view level, const std::string& uri, const std::string& date) {
    out_.append("<").append(level).append(">");
    empty("FRBRthis", "value", uri + "/!main");
    empty("FRBRuri", "value", uri);
    out_.append("<FRBRdate date=\"").append(date).append("\" name=\"");
    out_.append(level == "FRBRWork"         ? "adoption"
                : level == "FRBRExpression" ? "version"
                                            : "markup");
    out_ += "\"/>";
    empty("FRBRauthor", "href", level == "FRBRManifestation" ? "#wenze" : "#issuer_1");
    if (level == "FRBRWork") empty("FRBRcountry", "value", "cn");
    if (level == "FRBRExpression") empty("FRBRlanguage", "language", "zho");
    out_.append("</").append(level).append(">\n");
  }

  void meta() {
    out_ += "<meta>\n<identification source=\"#wenze\">\n";
    const std::string work = uri();
    frbr("FRBRWork", work, work_date());
    frbr("FRBRExpression", work + "/zho@" + version_date(), version_date());
    frbr("FRBRManifestation", work + "/zho@" + version_date() + ".xml", version_date());
    out_ += "</identification>\n";
    lifecycle();
    out_ += "<references source=\"#wenze\">\n";
    const auto& issuers = document_.meta.issuers;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, issuers.size()); ++i) {
      const std::string id = "issuer_" + std::to_string(i + 1);
      out_ += "<TLCOrganization";
      attribute("eId", id);
      attribute("href", "/akn/ontology/organization/cn/" + id);
      attribute("showAs", i < issuers.size() ? issuers[i] : "未载明");
      out_ += "/>\n";
    }
    out_ +=
        "<TLCOrganization eId=\"wenze\" href=\"/akn/ontology/organization/wenze\" "
        "showAs=\"wenze\"/>\n";
    out_ += "</references>\n</meta>\n";
  }

  void lifecycle() {
    std::string events;
    std::size_t n = 0;
    const auto event = [&](const std::string& date, std::string_view type) {
      events += "<eventRef eId=\"event_" + std::to_string(++n) + "\" date=\"" + whole_day(date) +
                "\" source=\"#wenze\" type=\"" + std::string(type) + "\"/>\n";
    };
    const document::Metadata& m = document_.meta;
    if (m.adopted || m.issued) event(m.adopted ? *m.adopted : *m.issued, "generation");
    for (const document::Amendment& amendment : m.amendments) event(amendment.date, "amendment");
    if (m.repealed) event(*m.repealed, "repeal");
    if (n > 0) out_ += "<lifecycle source=\"#wenze\">\n" + events + "</lifecycle>\n";
  }

  // ---- text

  void front() {
    if (document_.meta.title)
      out_.append("<preface><p><docTitle>")
          .append(escaped(*document_.meta.title))
          .append("</docTitle></p></preface>\n");
    block("preamble", ProvisionKind::kPreamble);
  }

  void conclusions() { block("conclusions", ProvisionKind::kSignature); }

  // All provisions of a kind as paragraphs of one container.
  void block(std::string_view name, ProvisionKind kind) {
    std::vector<std::size_t> found;
    std::vector<bool> inside(document_.provisions.size());  // parents stand before children
    for (std::size_t i = 0; i < document_.provisions.size(); ++i) {
      inside[i] = at(i).kind == kind || (at(i).parent && inside[at(i).parent->index]);
      if (inside[i] && !own(i).empty()) found.push_back(i);
    }
    if (found.empty()) return;
    out_.append("<").append(name).append(">");
    for (std::size_t i : found) paragraph(own(i));
    out_.append("</").append(name).append(">\n");
  }

  std::string own(std::size_t i) const { return std::string(at(i).own.of(text_)); }

  void lines(std::string_view text) {
    bool any = false;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      if (end > 0) paragraph(text.substr(0, end)), any = true;
      text.remove_prefix(std::min(text.size(), end + 1));
    }
    if (!any) out_ += "<p></p>";
  }

  void text_container(std::string_view name, const std::string& eid, std::string_view text) {
    out_.append("<").append(name);
    attribute("eId", eid + "__" + (name == "wrapUp" ? "wrapup" : std::string(name)));
    out_ += ">";
    lines(text);
    out_.append("</").append(name).append(">");
  }

  void open(std::size_t i) {
    const Provision& p = at(i);
    const std::string_view name = element_of(p.kind);
    out_.append("<").append(name);
    if (name == "hcontainer") attribute("name", document::name(p.kind));
    attribute("eId", p.eid);
    out_ += ">";
    if (!p.label.empty()) out_.append("<num>").append(escaped(p.label)).append("</num>");
    if (!p.heading.empty())
      out_.append("<heading>").append(escaped(p.heading)).append("</heading>");
    if (children_[i].empty()) {
      std::string text = own(i);
      for (const auto& rest : p.own_rest) text.append("\n").append(rest.of(text_));
      text_container("content", p.eid, text);
    } else if (!own(i).empty()) {
      text_container("intro", p.eid, own(i));
    }
  }

  void close(std::size_t i) {
    const Provision& p = at(i);
    if (!children_[i].empty() && !p.own_rest.empty()) {
      std::string text;
      for (const auto& rest : p.own_rest) text.append("\n").append(rest.of(text_));
      text_container("wrapUp", p.eid, text);
    }
    out_.append("</").append(element_of(p.kind)).append(">\n");
  }

  void hierarchy(std::size_t top) {
    struct Open {
      std::size_t provision, next;
    };
    std::vector<Open> stack = {{top, 0}};
    open(top);
    while (!stack.empty()) {
      Open& here = stack.back();
      if (here.next < children_[here.provision].size()) {
        const std::size_t child = children_[here.provision][here.next++];
        open(child);
        stack.push_back({child, 0});
      } else {
        close(here.provision);
        stack.pop_back();
      }
    }
  }

  const Document& document_;
  std::string_view text_;
  std::string out_;
  std::vector<std::vector<std::size_t>> children_;
  std::vector<std::size_t> top_;
  bool statute_ = false;
};

}  // namespace

std::string to_akn(const document::Document& document, std::string_view canonical_text) {
  return Writer(document, canonical_text).run();
}

}  // namespace wenze::report
