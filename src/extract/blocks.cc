// Provisions are visited once, parents before children. A provision whose own text ends in a list
// frame (有下列情形之一的…) is a lead-in: its items become that frame's faults, and an item with
// consequences of its own keeps these in frames of its own. References are resolved when all
// provisions have been read, because they may point forward.
#include "extract/blocks.h"

#include <algorithm>
#include <optional>

#include "extract/answered_lists.h"
#include "extract/applied.h"
#include "extract/attribution.h"
#include "extract/bearers.h"
#include "extract/catalogue.h"
#include "extract/circumstances.h"
#include "extract/closed_lists.h"
#include "extract/conditions.h"
#include "extract/consequences.h"
#include "extract/faults.h"
#include "extract/frames.h"
#include "extract/hits.h"
#include "extract/impositions.h"
#include "extract/imputation.h"
#include "extract/items.h"
#include "extract/leaders.h"
#include "extract/leads.h"
#include "extract/norms.h"
#include "extract/offences.h"
#include "extract/other_norms.h"
#include "extract/phrases.h"
#include "extract/references.h"
#include "extract/regional_attribution.h"
#include "extract/regional_norms.h"
#include "extract/sentences.h"
#include "extract/table_rows.h"
#include "extract/triage.h"
#include "extract/waiting_lists.h"

namespace wenze::extract {
namespace {

using document::Provision;
using document::ProvisionId;
using document::ProvisionKind;

struct Block {
  std::vector<Frame> frames;
  std::vector<Frame> transfers;
  std::optional<std::size_t> list;      // the frame whose faults the items are
  std::optional<std::size_t> measures;  // the frame whose consequences the items are
  bool catalogue = false;               // the items are the kinds of sanction
  std::optional<std::size_t> offence;   // the frame whose penalties the items are
  std::optional<std::size_t> ladder;    // the frame whose steps the items are
  bool periods = false;                 // the items say how long sanctions last
  bool steps = false;                   // the items are steps of a procedure
  bool silent = false;                  // the items are rewards or contents: no rules
  std::optional<std::size_t> went_on;   // the block with the ladder that this paragraph goes on
  std::optional<std::size_t> owner;     // an item whose own items are further ones of that block
  std::size_t items = 0, items_with_rungs = 0;
  bool disciplines = false;  // an item does
  bool answered = false;     // a paragraph behind the list says what follows from its items
  std::size_t tail = 0;      // where what closes the list begins, with `list` and `measures`
};

class Walker {
 public:
  Walker(const Context& context, bool read_all, text::DiagnosticSink& sink)
      : context_(context),
        read_all_(read_all),
        sink_(sink),
        blocks_(context.document.provisions.size()),
        leaders_(find_leaders(context)),
        tables_(rule_tables(context)) {}

  std::vector<Frame> walk() {
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (!tables_.cells[i]) visit(i);
    for (const TableRow& row : tables_.rows)
      blocks_[row.measures].frames = read_row(context_, row, blocks_[row.measures].transfers);
    std::vector<Frame> all;
    for (Block& block : blocks_) {
      drop_generic(block);
      for (Frame& frame : block.frames) all.push_back(std::move(frame));
      for (Frame& frame : block.transfers) all.push_back(std::move(frame));
    }
    join_offences(context_, all);
    resolve_references(context_, all);
    for (Frame& frame : all)
      if (frame.list) keep_named_items(context_, frame);
    settle_catalogues(context_, all);
    std::erase_if(all, [&](const Frame& frame) {
      // A list that nothing was found of: which wrong is not told.
      const bool untold = frame.faults.empty() && !frame.rungs.empty() &&
                          frame.rungs.front().type == RuleType::kLiability;
      return frame.rungs.empty() || untold || orders_without_wrong(context_, frame) ||
             decides_on_case(context_, frame);
    });
    return all;
  }

 private:
  const Provision& at(std::size_t i) const { return context_.document.provisions[i]; }

  void visit(std::size_t i) {
    const Provision& provision = at(i);
    if (provision.kind == ProvisionKind::kTitle || provision.kind == ProvisionKind::kSignature ||
        is_title_line(context_, ProvisionId(i)))
      return;
    if (is_damaged(context_, provision)) {
      sink_.add({base::MessageKind::damaged_provision,
                 {provision.eid},
                 context_.file.canonical.map.to_source(provision.span)});
      return;
    }
    if (read_closed_list(i)) return;
    Block* lead = lead_in_of(i);
    if (lead != nullptr)
      read_item(i, *lead);
    else if (read_all_ || leaders_.leads[i] ||
             may_state_rule(context_, provision.own, ProvisionId(i)))
      read_plain(i, text_of(context_, i));
    for (Span rest : provision.own_rest) read_plain(i, rest);
  }

  bool read_closed_list(std::size_t i) {
    auto closed = closed_list(context_, leaders_, i);
    if (!closed) return false;
    Block& block = blocks_[i];
    block.list = block.frames.size();
    if (closed->measures) block.measures = block.list, block.tail = closed->tail;
    if (closed->measures && closed->closing) blocks_[*closed->closing].owner = i;
    block.frames.push_back(std::move(closed->frame));
    return true;
  }

  // The block whose list this provision is an item of.
  Block* lead_in_of(std::size_t i) {
    const Provision& provision = at(i);
    if (!leaders_.of[i] || !(is_item_kind(provision.kind) || leaders_.unlabelled[i]))
      return nullptr;
    Block& parent = blocks_[owner_of(i)];
    if (leaders_.unlabelled[i] && !parent.list) return nullptr;
    return parent.list || parent.measures || parent.offence || parent.ladder || parent.catalogue ||
                   parent.periods || parent.steps || parent.silent
               ? &parent
               : nullptr;
  }

  // The block that holds the list of this item.
  std::size_t owner_of(std::size_t i) const {
    const std::size_t leader = *leaders_.of[i];
    return blocks_[leader].owner.value_or(leader);
  }

  // 一、未依规定办理下列事项，情节重大：（一）…: the item is a lead-in itself, and says no
  // consequence.
  bool extends_list(std::size_t i) {
    const Block& block = blocks_[i];
    if (block.list) {
      const std::vector<Rung>& rungs = block.frames[*block.list].rungs;
      return std::all_of(rungs.begin(), rungs.end(),
                         [](const Rung& r) { return r.generic_list && r.sanctions.empty(); });
    }
    const std::string_view own = context_.of(at(i).own);
    // （一）办理考试事务：1.泄漏试题。
    const bool matter = count_rungs(block.frames) == 0 && block.transfers.empty();
    return leads_in(context_, own) &&
           (matter || context_.words("list_pointer"_class).stands_in(own));
  }

  void read_plain(std::size_t i, Span own) {
    if (own.empty()) return;
    Block& block = blocks_[i];
    std::vector<Frame> frames, transfers;
    Frame* before = last_of_paragraph_before(i);
    if (leaders_.leads[i] && counts_up_measures(context_, own))
      for (std::size_t j = i; j-- > 0 && !block.owner;)
        if (at(j).parent == at(i).parent && blocks_[j].measures) block.owner = j;
    if (block.owner) return;
    if (leaders_.leads[i])
      if (auto list = applied_to_list(context_, own, before, ProvisionId(i))) {
        block.frames.push_back(std::move(*list));
        block.list = block.frames.size() - 1;
        return;
      }
    const std::vector<Sentence> sentences = split_sentences(context_.text, own);
    const bool goes_on =
        before != nullptr && !leaders_.leads[i] && continues_ladder(context_, sentences.front());
    if (goes_on) frames.push_back(std::move(*before));
    if (!goes_on && answer_list_before(i, sentences)) return;
    for (const Sentence& sentence : sentences)
      if (!take_quoted_item(context_, sentence, ProvisionId(i), frames))
        read_any(sentence, i, frames, transfers);
    if (goes_on) {
      *before = std::move(frames.front());
      frames.erase(frames.begin());
      block.went_on = ladder_of(i - 1);
    }
    if (!frames.empty() && leaders_.of[i] && is_item_kind(at(i).kind))
      inherit_decider(context_, at(*leaders_.of[i]).own, frames);
    finish_plain(i, own, sentences, block, frames);
    std::move(frames.begin(), frames.end(), std::back_inserter(block.frames));
    std::move(transfers.begin(), transfers.end(), std::back_inserter(block.transfers));
  }

  // …，按照损失程度处理：（一）…|一般资产损失，对直接责任人…: the paragraph says what follows from
  // the items of the list before it.
  bool answer_list_before(std::size_t i, const std::vector<Sentence>& sentences) {
    const auto lead = list_before(i);
    if (!lead || leaders_.leads[i] || sentences.empty() ||
        !answers_list(context_, sentences.front()))
      return false;
    Frame& list = blocks_[*lead].frames[*blocks_[*lead].list];
    std::vector<Rung> before = std::move(list.rungs);
    list.rungs.clear();
    Frame open = list;
    open.list = false;
    std::vector<Frame> frames = {std::move(open)};
    for (const Sentence& sentence : sentences) read_any(sentence, i, frames, blocks_[i].transfers);
    std::vector<Rung>& said = frames.front().rungs;
    if (!blocks_[*lead].answered && !said.empty()) before.clear();
    std::move(said.begin(), said.end(), std::back_inserter(before));
    list.rungs = std::move(before);
    std::move(frames.begin() + 1, frames.end(), std::back_inserter(blocks_[i].frames));
    blocks_[*lead].answered = true;
    blocks_[i].went_on = lead;
    return true;
  }

  // The block with the list right before this paragraph that nothing answers, or that the paragraph
  // before it did.
  std::optional<std::size_t> list_before(std::size_t i) const {
    const auto before = paragraph_before(context_, i);
    if (!before) return std::nullopt;
    const std::size_t lead = ladder_of(*before);
    const Block& block = blocks_[lead];
    const bool listed = block.list && !block.measures && !block.catalogue;
    if (!listed || block.frames[*block.list].faults.empty()) return std::nullopt;
    const bool open = block.answered || waits_for_answer(block.frames[*block.list]);
    return open ? std::optional(lead) : std::nullopt;
  }

  std::size_t ladder_of(std::size_t i) const { return blocks_[i].went_on.value_or(i); }

  // The last liability of the paragraph before, when it has no list; nullptr when there is none.
  Frame* last_of_paragraph_before(std::size_t i) {
    const Provision& provision = at(i);
    // In Macau 一、 and 二、 are paragraphs.
    const bool paragraph =
        provision.kind == ProvisionKind::kParagraph ||
        (context_.traits.region == Region::kMacau && provision.kind == ProvisionKind::kPoint);
    if (i == 0 || !paragraph || !provision.parent || at(i - 1).parent != provision.parent ||
        at(i - 1).kind != provision.kind)
      return nullptr;
    Block& block = blocks_[ladder_of(i - 1)];
    if (block.list || block.ladder || block.measures || block.frames.empty()) return nullptr;
    Frame& last = block.frames.back();
    const bool liability = !last.faults.empty() && !last.received && !last.rungs.empty() &&
                           last.rungs.front().type == RuleType::kLiability;
    return liability ? &last : nullptr;
  }

  static std::size_t count_rungs(const std::vector<Frame>& frames) {
    std::size_t n = 0;
    for (const Frame& frame : frames) n += frame.rungs.size();
    return n;
  }

  // Faults and consequences first; a sentence that has none may be a norm of the procedure. Under a
  // heading of procedure or remedy it is the other way round: what looks like a consequence there
  // (由…决定撤职) is a step.
  void read_any(const Sentence& said, std::size_t i, std::vector<Frame>& frames,
                std::vector<Frame>& transfers) {
    const Sentence whole = read_regional_attribution(context_, said, ProvisionId(i), frames);
    if (whole.segments.empty()) return;
    if (is_definition(context_, whole) || states_other_law(context_, whole) ||
        read_regional_norm(context_, whole, ProvisionId(i), frames))
      return;
    if (tells_contents(context_, whole)) return read_norm(context_, whole, ProvisionId(i), frames);
    if (auto answer = answer_to_list(
            context_, whole,
            ProvisionId(i), [&](std::size_t j) -> const auto& { return blocks_[j].frames; }))
      return frames.push_back(std::move(*answer));
    if (tells_offence(context_, whole, ProvisionId(i)))
      return read_offence(context_, whole, ProvisionId(i), frames);
    if (auto applied = applied_sanction(context_, whole, ProvisionId(i)))
      return frames.push_back(std::move(*applied));
    if (auto applied = applied_to_case(context_, whole, ProvisionId(i)))
      return frames.push_back(std::move(*applied));
    Sentence sentence = read_attribution(context_, whole, ProvisionId(i), frames);
    if (sentence.segments.size() < whole.segments.size() && !any_consequence(context_, sentence))
      return;
    if (context_.traits.prose) take_counted_kinds(context_, sentence, ProvisionId(i), frames);
    if (sentence.segments.empty()) return;
    const std::size_t rungs = count_rungs(frames), moved = transfers.size(), had = frames.size();
    if (section_of(context_, ProvisionId(i)) == Section::kOther) {
      if (is_inline_catalogue(context_, sentence) ||
          (is_remedy(context_, sentence.span, ProvisionId(i)) &&
           !punishes_obstruction(context_, sentence)))
        return read_norm(context_, sentence, ProvisionId(i), frames);
      read_sentence(context_, sentence, {false, {}, ProvisionId(i)}, frames, transfers);
      if (count_rungs(frames) == rungs && transfers.size() == moved &&
          !(frames.size() > had && frames.back().list))
        read_norm(context_, sentence, ProvisionId(i), frames);
      else if (context_.traits.prose)
        read_norms_beside(context_, sentence, ProvisionId(i), had > 0 ? had - 1 : 0, moved, frames,
                          transfers);
      else
        read_enforcement(context_, sentence, ProvisionId(i), frames);
      return;
    }
    for (const Sentence& clause : clauses_as_sentences(sentence))
      read_procedure(clause, i, frames, transfers);
  }

  void read_procedure(const Sentence& sentence, std::size_t i, std::vector<Frame>& frames,
                      std::vector<Frame>& transfers) {
    std::vector<Frame> found;
    const std::size_t moved = transfers.size();
    read_sentence(context_, sentence, {false, {}, ProvisionId(i)}, found, transfers);
    const bool imposed = std::any_of(found.begin(), found.end(), [&](const Frame& f) {
      return is_true_fault(context_, f) || decides_on(context_, sentence.span, f) ||
             std::any_of(f.rungs.begin(), f.rungs.end(),
                         [](const Rung& r) { return r.type == RuleType::kCollateral; });
    });
    if (imposed && !is_remedy(context_, sentence.span, ProvisionId(i))) {
      for (Frame& frame : found)
        if (!is_true_fault(context_, frame) && !decides_on(context_, sentence.span, frame))
          std::erase_if(frame.rungs, [](const Rung& r) { return r.type == RuleType::kLiability; });
      std::move(found.begin(), found.end(), std::back_inserter(frames));
    } else if (transfers.size() == moved) {
      read_norm(context_, sentence, ProvisionId(i), frames);
    }
  }

  void finish_plain(std::size_t i, Span own, const std::vector<Sentence>& sentences, Block& block,
                    std::vector<Frame>& frames) {
    if (!leaders_.leads[i] || sentences.empty()) return;
    const std::string_view words = context_.of(own);
    if (section_of(context_, ProvisionId(i)) != Section::kOther) {
      const bool steps = context_.words("steps_follow"_class).stands_in(words);
      block.steps = steps;
      block.silent = !steps && context_.words("items_follow"_class).stands_in(words) &&
                     !starts_with(context_.text, words_of(context_, i + 1), "对");
      if (steps && !frames.empty()) frames.pop_back();
      return;
    }
    // 队员有以下任何作为，即属违纪——: the items have been read.
    if (!frames.empty() && frames.back().rungs.empty() && !frames.back().offence.empty()) {
      block.silent = true;
      return;
    }
    if (!frames.empty() && leads_penalties(context_, leaders_, i, frames.back())) {
      block.offence = block.frames.size() + frames.size() - 1;
      return;
    }
    if (count_rungs(frames) == 0 && leads_steps(context_, words)) {
      block.steps = true;
      if (!frames.empty()) frames.pop_back();
      return;
    }
    if (leads_no_rules(context_, own, count_rungs(frames) > 0)) {
      block.silent = true;
      return;
    }
    // 符合下列条件的，可以…：what is granted, and no wrong.
    if (context_.words("meets_conditions"_class).stands_in(words) &&
        circumstances_in(context_, own).empty()) {
      block.silent = true;
      return frames.clear();
    }
    // 办理惩处案件，依下列各款裁量之：（一）有下列情形之一者，从重惩处：
    if (leads_in(context_, words) &&
        context_.words("weighed_by_items"_class).ends(words.substr(0, words.rfind("：")))) {
      return frames.clear();
    }
    if (is_period_lead(context_, own)) {
      block.periods = true;
      return;
    }
    if (names_kinds_only(context_, sentences.back().span) &&
        (frames.empty() || frames.back().targets.empty()))
      frames.clear();
    if (frames.empty())
      if (auto frame = wrongdoer_frame(context_, own, ProvisionId(i));
          frame && leads_measures(context_, leaders_, i, *frame))
        frames.push_back(std::move(*frame));
    if (!frames.empty() && leads_measures(context_, leaders_, i, frames.back())) {
      block.measures = block.frames.size() + frames.size() - 1;
      return hold_place(context_, own, ProvisionId(i), frames.back());
    }
    if (leads_ladder(context_, leaders_, i, frames)) {
      hold_place(context_, own, ProvisionId(i), frames.back());
      block.ladder = block.frames.size() + frames.size() - 1;
      return;
    }
    for (std::size_t f = frames.size(); f-- > 0;) {
      const bool by_rungs = std::any_of(frames[f].rungs.begin(), frames[f].rungs.end(),
                                        [](const Rung& r) { return r.generic_list; });
      if (by_rungs || lists_cases(context_, leaders_, i, frames[f]) ||
          awaits_amounts(context_, leaders_, i, frames[f])) {
        // 依下列规定给予处分: what is wrong is told by the items
        if (by_rungs && has_scaled_step(frames[f])) {
          frames.push_back(take_scale(frames[f]));
          f = frames.size() - 1;
        }
        frames[f].list = true;
        frames[f].faults.clear();
      }
      if (frames[f].list) {
        if (frames[f].rungs.empty() && frames[f].targets.empty())
          hold_place(context_, own, ProvisionId(i), frames[f]);
        block.list = block.frames.size() + f;
        return;
      }
    }
    if (is_catalogue_lead(context_, sentences.back().span)) {
      block.catalogue = true;
      // 处理方式包括组织处理、纪律处分：the items say the same at length.
      if (!frames.empty() && !frames.back().rungs.empty() &&
          frames.back().rungs.front().type == RuleType::kCatalogue &&
          frames.back().rungs.front().span == sentences.back().span)
        frames.pop_back();
      frames.push_back(catalogue_frame(context_, sentences.back().span, ProvisionId(i)));
      block.list = block.frames.size() + frames.size() - 1;
      return;
    }
    auto frame = circumstance_lead(context_, own, ProvisionId(i));
    if (!frame && frames.empty()) frame = named_list(context_, leaders_, i);
    if (!frame) return;
    frames.push_back(std::move(*frame));
    block.list = block.frames.size() + frames.size() - 1;
  }

  void read_item(std::size_t i, Block& lead) {
    const Span own = words_of(context_, i);
    if (lead.silent) blocks_[i].silent = true;
    if (own.empty() || lead.silent) return;
    if (lead.steps) {
      for (const Sentence& sentence : split_sentences(context_.text, own))
        read_step_line(sentence, i);
      return;
    }
    if (lead.ladder)
      return read_ladder_item(context_, own, ProvisionId(i), lead.frames[*lead.ladder],
                              blocks_[i].frames, blocks_[i].transfers);
    if (lead.offence) return add_penalties(context_, ProvisionId(i), lead.frames[*lead.offence]);
    if (lead.measures && own.begin() >= lead.tail)
      return add_measures(context_, ProvisionId(i), lead.frames[*lead.measures]);
    if (lead.periods) {
      blocks_[i].frames.push_back(
          period_item(context_, trimmed(context_.text, own), ProvisionId(i)));
      return;
    }
    Frame& list = lead.frames[*lead.list];
    if (lead.catalogue)
      return read_catalogue_item(context_, own, ProvisionId(i), list, blocks_[i].frames,
                                 blocks_[i].transfers);
    if (leaders_.leads[i] && !blocks_[i].owner) {
      read_plain(i, own);
      if (extends_list(i)) return extend_list(i);
      if (blocks_[i].list) return inherit_sub_list(blocks_[i], list);
    }
    std::vector<Frame>& frames = blocks_[i].frames;
    frames.clear();
    for (const Sentence& whole : split_sentences(context_.text, own)) {
      const Sentence sentence = read_attribution(context_, whole, ProvisionId(i), frames);
      if (sentence.segments.size() < whole.segments.size() && !any_consequence(context_, sentence))
        continue;
      read_sentence(context_, sentence, {true, list.subject, ProvisionId(i)}, frames,
                    blocks_[i].transfers);
    }
    ++lead.items;
    const bool own_rungs =
        std::any_of(frames.begin(), frames.end(), [](const Frame& f) { return !f.rungs.empty(); });
    if (own_rungs) {
      ++lead.items_with_rungs;
      lead.disciplines = lead.disciplines || disciplines_anybody(frames);
      if (!says_otherwise(list, frames))
        for (Frame& frame : frames) inherit_authority(list, frame);
    }
    if (!says_otherwise(list, frames)) add_item_fault(i, list, frames);
    if (!own_rungs) frames.clear();
  }

  // A line of a list of steps is one norm a sentence.
  void read_step_line(const Sentence& sentence, std::size_t i) {
    Sentence whole = sentence;
    for (Segment& segment : whole.segments)
      if (segment.before == Mark::kSemicolon) segment.before = Mark::kComma;
    const Section section = section_of(context_, ProvisionId(i));
    read_norm(context_, whole, ProvisionId(i), blocks_[i].frames,
              section == Section::kOther ? Section::kProcedure : section);
  }

  void extend_list(std::size_t i) {
    blocks_[i] = Block{};
    blocks_[i].owner = owner_of(i);
  }

  void inherit_sub_list(Block& block, const Frame& list) {
    Frame& sub = block.frames[*block.list];
    if (sub.subject.empty()) sub.subject = list.subject;
    if (sub.lead_in.empty()) sub.lead_in = at(list.provision.index).eid;
  }

  void inherit_authority(const Frame& list, Frame& frame) {
    frame.lead_in = at(list.provision.index).eid;
    frame.lead_in_words = list.condition;
    for (Rung& rung : frame.rungs)
      if (rung.type != RuleType::kLiability && rung.modality == Modality::kMust &&
          !list.rungs.empty())
        rung.modality = list.rungs.front().modality;
    inherit_step(list, frame);
    inherit_people(context_, list, frame);
    // 由A责令改正；逾期不改正的，由B按照下列规定处罚：the items are B's.
    auto decided = std::find_if(list.rungs.begin(), list.rungs.end(), [](const Rung& r) {
      return r.generic_list && r.authority.has_value();
    });
    if (decided == list.rungs.end())
      decided = std::find_if(list.rungs.begin(), list.rungs.end(),
                             [](const Rung& r) { return r.authority.has_value(); });
    if (decided == list.rungs.end()) return;
    for (Rung& rung : frame.rungs)  // 对单位处一千元罚款，对个人处一百元: it fines both
      if (!rung.authority && rung.type == RuleType::kLiability &&
          (rung.objects.empty() || penalises(rung)))
        rung.authority = decided->authority;
  }

  // The item as a fault of the list.
  void add_item_fault(std::size_t i, Frame& list, const std::vector<Frame>& frames) {
    if (frames.empty() || frames.front().faults.empty()) {
      add_one_fault(i, list, whole_fault(context_, trimmed(context_.text, words_of(context_, i))));
      return;
    }
    const bool own_people =
        own_leader(frames.front()) || names_own_party(context_, ProvisionId(i), list);
    for (const Frame& frame : frames) {
      // 妨碍通行的，处罚款；危害安全的，处…罚款: further wrongs of the item
      if (&frame != &frames.front() && !tells_further_wrong(frame)) continue;
      for (FaultDraft fault : frame.faults) {
        if (own_people) fault.subject = frame.subject;
        add_one_fault(i, list, std::move(fault), !frame.rungs.empty());
      }
    }
  }

  // `has_rungs`: the item says the steps of its consequences itself.
  void add_one_fault(std::size_t i, Frame& list, FaultDraft fault, bool has_rungs = false) {
    fault.provision = ProvisionId(i);
    fault.listed = true;
    fault.catch_all =
        is_catch_all(context_, context_.of(trimmed(context_.text, words_of(context_, i))));
    if (blocks_[*leaders_.of[i]].owner) read_item_step(context_, at(*leaders_.of[i]).own, fault);
    if (!has_rungs) read_item_step(context_, words_of(context_, i), fault);
    list.faults.push_back(std::move(fault));
  }

  // 按照下列规定处罚, 分别给予处分: when every item says which, the lead-in says nothing of its
  // own.
  void drop_generic(Block& block) {
    if (block.measures) {
      combine_measures(context_, leaders_, block.frames[*block.measures]);
      drop_general(block.frames[*block.measures], false);
    }
    if (block.ladder) {
      Frame& ladder = block.frames[*block.ladder];
      drop_bare_fines(ladder);
      drop_general(ladder, false);
    }
    if (!block.list) return;
    Frame& list = block.frames[*block.list];
    settle_bar(context_, list);
    drop_lapses(context_, list);
    take_subject_of_items(context_, list);
    const bool circumstances = lists_circumstances(list);
    if (circumstances &&
        (list.faults.empty() || (block.items > 0 && block.items_with_rungs == block.items)))
      list.rungs.clear();
    drop_general(list, block.items > 0 && block.items_with_rungs == block.items,
                 !block.disciplines);
    share_items(block.frames, *block.list);
  }

  const Context& context_;
  bool read_all_;
  text::DiagnosticSink& sink_;
  std::vector<Block> blocks_;
  Leaders leaders_;
  const RuleTables tables_;
};

}  // namespace

std::vector<Frame> read_document(const Context& context, bool read_all,
                                 text::DiagnosticSink& sink) {
  return Walker(context, read_all, sink).walk();
}

}  // namespace wenze::extract
