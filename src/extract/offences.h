#pragma once
// Offences of Hong Kong: a subsection makes an act an offence (…，即属犯罪), and a later one says
// what it is punished with (任何人犯第（1）款所订罪行，可处罚款). Internal to extract/.

#include <vector>

#include "extract/context.h"
#include "extract/leaders.h"
#include "extract/sentences.h"

namespace wenze::extract {

// Whether the sentence makes an act an offence and punishes nothing, or closes a list of such acts,
// or punishes an offence that another subsection makes; nothing outside Hong Kong.
bool tells_offence(const Context& context, const Sentence& sentence,
                   document::ProvisionId provision);

// Appends the frames of such a sentence: the offence, with the crime as its only consequence, or a
// frame for each penalty, which names the subsections of its offences (Frame::pointed).
void read_offence(const Context& context, const Sentence& sentence, document::ProvisionId provision,
                  std::vector<Frame>& frames);

// 任何人违反第（1）款，即属犯罪——（a）一经循公诉程序定罪，可处…；（b）一经循简易程序定罪，可处…:
// the items of the offence, which is the last frame, are what it is punished with.
bool leads_penalties(const Context& context, const Leaders& leaders, std::size_t provision,
                     const Frame& frame);
void add_penalties(const Context& context, document::ProvisionId item, Frame& frame);

// Gives each penalty the faults of the offences it points to, and takes from these the consequence
// that nothing but the crime had.
void join_offences(const Context& context, std::vector<Frame>& frames);

}  // namespace wenze::extract
