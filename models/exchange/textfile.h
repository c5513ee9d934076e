// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/question/questionfile.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoithi {

/// The text of a file in UTF-8 or UTF-16, with or without a byte order mark; lines end in '\n'. BadInput, with the line, where it
/// is in another encoding.
[[nodiscard]] Result<QString> textOfFile(const QByteArray &bytes);

/// The beginning of a file of text in any of these encodings, as far as its ASCII letters go; empty for a zip file and for XML.
[[nodiscard]] QByteArray headOfText(const QByteArray &bytes);

/// Where the lines of a text are.
class TextLines
{
public:
    explicit TextLines(QStringView text);
    [[nodiscard]] FilePlace placeOf(qsizetype at) const;

private:
    std::vector<qint32> m_starts; ///< a file may be nothing but line ends
};

} // namespace hoithi
