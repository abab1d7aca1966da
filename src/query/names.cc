#include "query/names.h"

#include <array>

#include "query/vocabulary.h"

namespace wenze::query {
namespace {

using index::Field;

constexpr std::array kNames = std::to_array<ListName>({
    {Field::kRuleType, "liability", "liability", "责任|责任追究|追责|问责"},
    {Field::kRuleType, "catalogue", "catalogue of sanctions", "方式目录|问责方式|处分种类"},
    {Field::kRuleType, "aggravating", "aggravating", "从重|加重|从重情节"},
    {Field::kRuleType, "mitigating", "mitigating", "从轻|减轻|从轻情节"},
    {Field::kRuleType, "exempting", "exempting", "免责|免予|容错|免责情形"},
    {Field::kRuleType, "attribution", "attribution of responsibility",
     "责任划分|责任区分|责任认定"},
    {Field::kRuleType, "transfer", "transfer", "移送|移送处理"},
    {Field::kRuleType, "procedure", "procedure", "程序|问责程序"},
    {Field::kRuleType, "remedy", "remedy", "救济|申诉|复核"},
    {Field::kRuleType, "collateral", "collateral consequence", "附带后果|处分影响|结果运用"},
    {Field::kSeverity, "minor", "minor", "轻微|较轻|情节轻微|情节较轻"},
    {Field::kSeverity, "general", "general", "一般|情节一般"},
    {Field::kSeverity, "serious", "serious", "严重|较重|情节严重|情节较重"},
    {Field::kSeverity, "very_serious", "very serious", "特别严重|情节特别严重"},
    {Field::kSeverity, "crime", "crime", "犯罪|构成犯罪"},
    {Field::kModality, "must", "must", "应当|必须|一律"},
    {Field::kModality, "may", "may", "可以"},
    {Field::kModality, "must_not", "must not", "不得"},
    {Field::kModality, "unmarked", "unmarked", "未标明"},
    {Field::kRuleStatus, "in_force", "in force", "现行|规范"},
    {Field::kRuleStatus, "reported", "reported", "转述"},
    {Field::kConfidence, "high", "high", "高"},
    {Field::kConfidence, "medium", "medium", "中"},
    {Field::kConfidence, "low", "low", "低"},
    {Field::kRole, "organ", "organ", "机关|行政机关|单位"},
    {Field::kRole, "leading_group", "leading group", "领导班子"},
    {Field::kRole, "head", "head", "主要负责人|行政首长|一把手"},
    {Field::kRole, "leader", "leader", "领导人员|领导|分管领导"},
    {Field::kRole, "supervisor", "supervisor", "主管人员|直接负责的主管人员"},
    {Field::kRole, "direct", "directly responsible", "直接责任人员|责任人|其他直接责任人员"},
    {Field::kRole, "staff", "staff", "工作人员|公务员|公职人员"},
    {Field::kRole, "party_organization", "Party organisation", "党组织"},
    {Field::kRole, "private_person", "private person", "个人|公民"},
    {Field::kRole, "private_organization", "private organisation", "企业|法人|其他组织"},
    {Field::kRole, "other", "other", "其他"},
    {Field::kRegime, "civil_service", "civil service", "公务员处分|政务处分|政纪"},
    {Field::kRegime, "party", "Party", "党纪|党内"},
    {Field::kRegime, "public_institution", "public institution", "事业单位"},
    {Field::kRegime, "state_enterprise", "state enterprise", "国有企业|国企"},
    {Field::kRegime, "administrative_penalty", "administrative penalty", "行政处罚"},
    {Field::kRegime, "administrative_act", "administrative act", "行政措施|行政处理"},
    {Field::kRegime, "criminal", "criminal", "刑事"},
    {Field::kRegime, "generic", "not stated", "未定|种类未定"},
    {Field::kRegime, "organisational", "organisational", "组织处理|组织措施"},
    {Field::kRegime, "education", "education and reminder", "教育提醒|批评教育"},
    {Field::kRegime, "performance", "performance", "绩效|效能|考核"},
    {Field::kRegime, "economic", "economic", "经济|经济责任"},
    {Field::kRegime, "organ", "of organs", "机关问责|对单位问责"},
    {Field::kRegime, "hk", "Hong Kong", "香港"},
    {Field::kRegime, "tw_discipline", "Taiwan discipline", "惩戒|台湾惩戒"},
    {Field::kRegime, "tw_evaluation", "Taiwan evaluation", "考绩|台湾考绩"},
    {Field::kRegime, "mo", "Macau", "澳门"},
    {Field::kPlace, kWholeCountry, "whole country", "全国|中国|中央|国家"},
    {Field::kDocumentKind, "statute", "statute", "法律|法规|条例"},
    {Field::kDocumentKind, "measure", "measure", "办法|规定|细则"},
    {Field::kDocumentKind, "opinion", "opinion", "意见"},
    {Field::kDocumentKind, "plan", "plan", "方案|规划|计划"},
    {Field::kDocumentKind, "notice", "notice", "通知|公告"},
    {Field::kDocumentKind, "commentary", "commentary", "评论|解读|文章"},
    {Field::kDocumentKind, "other", "other", "其他"},
});

}  // namespace

std::span<const ListName> list_names() { return kNames; }

}  // namespace wenze::query
