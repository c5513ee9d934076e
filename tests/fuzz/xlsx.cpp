// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change within an archive mostly breaks its checksums only: the bytes are the archive, or else the rows of a sheet in one.
#include "../exchange/officefiles.h"
#include "fuzzing.h"
#include "questionlaws.h"

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    const QByteArray input = toByteArray(bytes);
    checkQuestionFile(looksLikeZip(input) ? input
                                          : office::workbook({{QStringLiteral("Sheet1"), office::sheetXml(input)}}),
                      ExchangeFormat::Xlsx);
}

} // namespace hoithi::fuzz
