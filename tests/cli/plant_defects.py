#!/usr/bin/env python3
"""Plants defects of drafting in the sample measures: twenty of each kind that `wenze lint` looks for.

    plant_defects.py FOLDER     writes the drafts and FOLDER/planted.tsv: file, check, article it is in

The texts are those of corpus/ with articles added at their end or changed; everything in them is fictional."""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BASES = ["yunze/linxi-administrative-fault-2012.txt", "yunze/linxi-administrative-fault-2019.txt",
         "yunze/xidong-service-window-2015.txt"]
CONDUCTS = ["擅自提高收费标准", "对符合条件的申请不予受理", "超过法定期限作出许可决定", "违反规定收取保证金", "泄露举报人信息",
            "隐瞒不报安全事故", "伪造检查记录", "违反规定采购办公设备", "无正当理由拒绝公开政府信息", "对投诉推诿敷衍",
            "违反规定发放津贴补贴", "擅自变更规划条件", "截留挪用救灾款物", "违反规定出借公款", "弄虚作假骗取荣誉",
            "不按照规定移送案件", "违反规定干预工程招标", "对群众来访态度恶劣", "擅离值班岗位", "违反规定使用公务车辆"]
REPEALED = ["行政监察法", "合同法", "婚姻法", "物权法", "国家公务员暂行条例", "治安管理处罚条例", "行政复议条例", "继承法", "担保法", "收养法"]
TWENTY = range(20)


def numeral(n):
    digits = "零一二三四五六七八九"
    if n < 10:
        return digits[n]
    return ("" if n < 20 else digits[n // 10]) + "十" + (digits[n % 10] if n % 10 else "")


def base(i):
    """A sample without its attachments and signature, and the number of its last article."""
    with open(os.path.join(ROOT, "corpus", BASES[i % len(BASES)]), encoding="utf-8") as file:
        text = file.read().rstrip() + "\n"
    return text, len(re.findall(r"(?m)^第[一二三四五六七八九十]+条[ 　]", text))


def added(i, *articles):
    """A sample with further articles; {n} in them is the number of the first of them, {m} that of the next."""
    text, last = base(i)
    out = text
    for k, body in enumerate(articles):
        body = body.format(n=numeral(last + 1), m=numeral(last + 2), x=CONDUCTS[i], y=CONDUCTS[(i + 7) % 20])
        out += f"\n第{numeral(last + 1 + k)}条　{body}\n"
    return out, last + 1


def short(i, *articles):
    """A small draft of its own, for what a whole measure would answer elsewhere."""
    out = f"临溪市{CONDUCTS[i][-4:]}责任追究办法\n\n"
    for k, body in enumerate(articles):
        out += f"第{numeral(k + 1)}条　" + body.format(x=CONDUCTS[i], y=CONDUCTS[(i + 7) % 20]) + "\n\n"
    return out


def fault_without_sanction(i):
    forms = ["行政机关工作人员有下列情形之一的：\n\n（一）{x}的；\n\n（二）{y}的。",
             "行政机关工作人员{x}的。",
             "有下列行为之一的，属于履行岗位职责过错：\n\n（一）{x}的；\n\n（二）{y}的。"]
    text, at = added(i, forms[i % 3])
    return text, at


def sanction_without_authority(i):
    forms = ["{x}的，给予警告、记过或者记大过处分。", "{x}，情节较重的，给予降级处分。", "{x}的，给予诫勉；造成损失的，给予撤职处分。",
             "{x}的，予以停职检查；{y}的，予以免职。"]
    return short(i, "为规范{x}的责任追究，制定本办法。", forms[i % 4], "本办法自2020年1月1日起施行。"), 2


def dangling_reference(i):
    forms = ["{x}的，依照本办法第九十条的规定给予处分。", "有本办法第二条第九款所列情形的，给予警告。", "{x}，符合本办法第三条第（二十）项规定的，给予记过。",
             "{x}的，按照本办法第八十八条处理。"]
    return added(i, forms[i % 4])


def wrong_target(i):
    forms = ["{x}的，依照本办法第一条的规定给予处分。", "工作人员有本办法第一条所列情形之一的，给予记过。"]
    return added(i, forms[i % 2])


def circular_reference(i):
    return added(i, "{x}的，依照本办法第{m}条的规定给予处分。", "{y}的，依照本办法第{n}条的规定给予处分。")


def numbering(i):
    text, last = base(i)
    if i % 2:
        return text + f"\n第{numeral(last + 2)}条　{CONDUCTS[i]}的，给予警告。\n", last + 2
    return text + f"\n第{numeral(last + 1)}条　有下列情形之一的，给予警告：\n\n（一）{CONDUCTS[i]}的；\n\n（三）{CONDUCTS[(i + 7) % 20]}的。\n", last + 1


def undefined_abbreviation(i):
    forms = ["{x}的，依照《条例》的规定给予处分。", "{x}的，依照《实施细则》处理。",
             "{x}的，依照《云泽省窗口服务责任条例》给予处分；{y}的，依照《责任条例》给予处分。", "违反《规定》{x}的，给予警告。"]
    return added(i, forms[i % 4])


def unused_abbreviation(i):
    names = ["责任主体甲", "追责单元", "受查岗位", "特定事项", "督查组别"]
    return added(i, "发生{x}情形的处室（以下" + ["简称", "统称", "称"][i % 3] + f"“{names[i % 5]}”）" + "应当在五日内整改。")


def term_two_ways(i):
    term = ["过错行为", "重大影响", "拒不整改", "服务对象"][i % 4]
    text, at = added(i, f"本办法所称{term}，是指" + "{x}的情形。", f"本办法所称{term}，是指因故意或者过失" + "导致{y}并使公共财产、国家和人民利益遭受损失的结果。")
    return text, at + 1


def repealed_basis(i):
    name = REPEALED[i % len(REPEALED)]
    full = "中华人民共和国" + name if name.endswith("法") and i >= 10 else name
    return added(i, "{x}的，" + ["依照", "根据", "按照"][i % 3] + f"《{full}》的规定处理。")


def ladder_order(i):
    forms = ["{x}的，由监察机关给予记大过处分；情节严重的，给予警告处分。", "{x}，情节较轻的，由任免机关给予降级处分；情节较重的，给予记过处分。",
             "{x}的，由监察机关给予撤职处分；情节严重的，给予降级处分。", "{x}的，由市场监督管理部门处五千元以上二万元以下罚款；情节严重的，处一千元以上五千元以下罚款。"]
    return added(i, forms[i % 4])


def ladder_hole(i):
    forms = ["{x}的，由监察机关给予警告处分；情节严重的，给予撤职处分。", "{x}，情节较轻的，由任免机关给予警告处分；情节较重的，给予降级处分。",
             "{x}的，由监察机关给予记过处分；情节严重的，给予开除处分。", "{x}的，由任免机关给予警告或者记过处分；情节严重的，给予撤职或者开除处分。"]
    return added(i, forms[i % 4])


def double_sanction(i):
    text, at = added(i, "行政机关工作人员{x}造成不良影响的，由监察机关给予警告处分。", "行政机关工作人员{x}造成不良影响的，由监察机关给予降级处分。")
    return text, at + 1


def competence(i):
    forms = ["工作人员{x}的，由监察机关给予记过处分。", "单位{x}的，由市场监督管理部门处一万元以上三万元以下罚款。",
             "单位{x}的，由主管部门责令停产停业。", "工作人员{x}的，由任免机关给予警告、记过或者记大过处分。"]
    return added(i, forms[i % 4])


KINDS = [fault_without_sanction, sanction_without_authority, dangling_reference, wrong_target, circular_reference, numbering,
         undefined_abbreviation, unused_abbreviation, term_two_ways, repealed_basis, ladder_order, ladder_hole, double_sanction,
         competence]


def plant(folder):
    rows = []
    for kind in KINDS:
        for i in TWENTY:
            text, article = kind(i)
            name = f"{kind.__name__}-{i:02}.txt"
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
            rows.append((name, kind.__name__, f"art_{article}"))
    with open(os.path.join(folder, "planted.tsv"), "w", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)
    return rows


if __name__ == "__main__":
    plant(sys.argv[1])
