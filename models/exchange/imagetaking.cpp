// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/imagetaking.h"

#include "base/sha256.h"

#include <algorithm>

namespace hoithi {

QByteArray ImageDigests::of(const QByteArray &bytes)
{
    const auto [place, isNew] = m_known.try_emplace(bytes.constData());
    if (isNew || place->second.bytes.size() != bytes.size())
        place->second = {bytes, Sha256::hexOf(bytes)};
    return place->second.digest;
}

QString imageMediaType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QStringLiteral("image/gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("image/webp");
    return {};
}

QString imageName(const QString &path)
{
    QString name = path.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    name.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    name = name.simplified();
    constexpr qsizetype longest = 100;
    if (name.size() > longest)
        name = name.right(longest);
    return name.isEmpty() ? QStringLiteral("image") : name;
}

QByteArray bytesOfDataUrl(const QString &source)
{
    const QString trimmed = source.trimmed();
    const qsizetype comma = trimmed.indexOf(QLatin1Char(','));
    if (!trimmed.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)
        || !trimmed.left(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive))
        return {};
    return QByteArray::fromBase64(QByteArray::fromPercentEncoding(trimmed.mid(comma + 1).toLatin1()));
}

QString ImageTaking::take(const QString &name, const QByteArray &bytes, const QString &description, bool ofOption,
                          const FilePlace &place)
{
    const QString mediaType = imageMediaType(bytes);
    const QString plain = imageName(name);
    if (mediaType.isEmpty() || bytes.size() > questionImageLimit) {
        m_issues.add(QuestionIssueKind::LostMedia, plain, place);
        return {};
    }
    const QByteArray digest = m_digests.of(bytes);
    for (std::size_t i = 0; i < m_question.images.size(); ++i) {
        const Taken &taken = m_taken[i];
        if (m_question.images[i].sha256 == digest && taken.ofOption == ofOption && taken.original == plain)
            return m_question.images[i].name;
    }
    if (m_question.images.size() >= static_cast<std::size_t>(maximumQuestionImages)) {
        m_issues.add(QuestionIssueKind::LostMedia, plain, place);
        return {};
    }
    m_file.images.emplace(digest, bytes);
    m_question.images.push_back({freeName(plain), digest, mediaType, description});
    m_taken.push_back({plain, ofOption});
    return m_question.images.back().name;
}

QString ImageTaking::freeName(const QString &name) const
{
    const auto isTaken = [this](const QString &wanted) {
        return std::ranges::find(m_question.images, wanted, &QuestionImage::name) != m_question.images.end();
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number) {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        const qsizetype end = dot < 1 ? name.size() : dot;
        free = name.left(end) + QLatin1Char('-') + QString::number(number) + name.mid(end);
    }
    return free;
}

} // namespace hoithi
