// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper/paperdocxstyles.h"

namespace hoithi {

std::vector<DocxStyle> paperDocxStyles()
{
    const QByteArray centre("<w:jc w:val=\"center\"/>");
    const QByteArray bold("<w:b/>");
    return {
        {"Office", "Cơ quan", centre, {}},
        {"PaperTitle", "Tiêu đề đề thi", centre, bold},
        {"PaperLine", "Dòng thông tin", "<w:spacing w:before=\"160\"/>", {}},
        {"Question", "Câu hỏi", "<w:keepLines/><w:spacing w:before=\"170\"/><w:jc w:val=\"both\"/>", {}},
        {"QuestionMore", "Câu hỏi (tiếp)", "<w:keepLines/><w:jc w:val=\"both\"/>", {}},
        {"AnswerOption",
         "Phương án",
         "<w:keepLines/><w:spacing w:before=\"45\"/><w:ind w:left=\"397\" w:hanging=\"397\"/>",
         {}},
        {"Picture", "Hình", "<w:spacing w:before=\"85\"/><w:jc w:val=\"center\"/>", {}},
        {"OptionPicture", "Hình phương án", "<w:spacing w:before=\"45\"/><w:ind w:left=\"397\"/>", {}},
        {"EndMark", "Hết", "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"160\"/><w:jc w:val=\"center\"/>", bold},
        {"Cell", "Ô bảng", centre, {}},
        {"Notice", "Lưu ý", centre, bold},
        {"Foot", "Chân trang", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"20\"/>"},
        {"FootHash", "Mã kiểm tra", {}, "<w:color w:val=\"444444\"/><w:sz w:val=\"15\"/>"},
    };
}

} // namespace hoithi
