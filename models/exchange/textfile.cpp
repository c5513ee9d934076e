// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textfile.h"

#include "exchange/exchangetexts.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace hoithi {

namespace {

/// UTF-16 by its mark, or by the zeros between Latin letters of the beginning.
std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    if (bytes.size() < 2 || (bytes.at(0) == 0) == (bytes.at(1) == 0))
        return std::nullopt;
    return bytes.at(1) == 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

tl::unexpected<Error> foreignEncoding(qsizetype line)
{
    return failure(ErrorCode::BadInput,
                   Exchange::tr("Line %1 is not in UTF-8. Save the file as UTF-8 and open it again.").arg(line));
}

/// The first line that is no UTF-8; 0 where each is. A line end never lies within a letter of UTF-8.
qsizetype foreignLine(const QByteArray &bytes)
{
    qsizetype line = 0;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype size = (end < 0 ? bytes.size() : end) - at;
        if (!QByteArrayView(bytes).sliced(at, size).isValidUtf8())
            return line + 1;
        at += size + 1;
    }
    return 0;
}

} // namespace

Result<QString> textOfFile(const QByteArray &bytes)
{
    QString text;
    if (const auto utf16 = utf16Of(bytes)) {
        QStringDecoder decoder(*utf16);
        text = decoder.decode(bytes);
        if (decoder.hasError() || bytes.size() % 2 != 0)
            return foreignEncoding(1 + text.left(text.indexOf(QChar::ReplacementCharacter)).count(QLatin1Char('\n')));
    } else if (QByteArrayView(bytes).isValidUtf8()) {
        text = QString::fromUtf8(bytes);
    } else {
        return foreignEncoding(foreignLine(bytes));
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

QByteArray headOfText(const QByteArray &bytes)
{
    constexpr qsizetype head = qsizetype{64} * 1024;
    QByteArray start = bytes.left(head);
    for (const char *const mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (start.startsWith(mark))
            start.remove(0, static_cast<qsizetype>(qstrlen(mark)));
    }
    start.replace('\0', "");
    start = start.trimmed();
    // A GIFT may begin with a tag of HTML, XML with one that names a document.
    const bool isXml = start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") || start.startsWith("<quiz");
    return isXml || start.startsWith("PK\x03\x04") ? QByteArray() : start;
}

TextLines::TextLines(QStringView text)
{
    m_starts.reserve(static_cast<std::size_t>(text.count(QLatin1Char('\n')) + 1));
    m_starts.push_back(0);
    for (qsizetype at = text.indexOf(QLatin1Char('\n')); at >= 0; at = text.indexOf(QLatin1Char('\n'), at + 1))
        m_starts.push_back(static_cast<qint32>(at + 1));
}

FilePlace TextLines::placeOf(qsizetype at) const
{
    const auto next = std::ranges::upper_bound(m_starts, static_cast<qint32>(at));
    return {static_cast<int>(next - m_starts.begin()), static_cast<int>(at - *std::prev(next) + 1), {}};
}

} // namespace hoithi
