// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change within an archive mostly breaks its checksums only: the bytes are the archive, or else the document in one.
#include "../exchange/officefiles.h"
#include "fuzzing.h"
#include "questionlaws.h"

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    const QByteArray input = toByteArray(bytes);
    checkQuestionFile(looksLikeZip(input)
                          ? input
                          : office::document(input, {{QStringLiteral("word/numbering.xml"), office::numberingXml}}),
                      ExchangeFormat::Docx);
}

} // namespace hoithi::fuzz
