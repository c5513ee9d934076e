// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/answerkey.h"

#include <QList>

#include <algorithm>
#include <bit>

namespace hoithi {

namespace {

/// The option a letter of either case stands for; nullopt where it is none of the paper's.
std::optional<OptionSet> optionOf(QChar letter, int optionCount)
{
    const char16_t code = letter.unicode();
    int index = -1;
    if (code >= u'A' && code <= u'Z')
        index = code - u'A';
    else if (code >= u'a' && code <= u'z')
        index = code - u'a';
    if (index < 0 || index >= optionCount)
        return std::nullopt;
    return OptionSet{1} << index;
}

/// Options that are demanded together: at least one letter, none twice.
std::optional<OptionSet> optionSetOf(QStringView letters, int optionCount)
{
    OptionSet options = 0;
    for (const QChar letter : letters) {
        const auto option = optionOf(letter, optionCount);
        if (!option || (options & *option) != 0)
            return std::nullopt;
        options |= *option;
    }
    return options != 0 ? std::optional(options) : std::nullopt;
}

bool isOptionCount(int optionCount)
{
    return optionCount >= 1 && optionCount <= maximumOptions;
}

QString entryText(const KeyEntry &entry)
{
    if (entry.neutralised)
        return QStringLiteral("*");
    QStringList sets;
    for (const OptionSet accepted : entry.accepted)
        sets.append(optionSetText(accepted));
    return sets.isEmpty() ? optionSetText(0) : sets.join(QLatin1Char('/'));
}

} // namespace

QString optionSetText(OptionSet options)
{
    if (options == 0)
        return QStringLiteral("-");
    QString letters;
    for (int i = 0; i < maximumOptions; ++i) {
        if ((options >> i & 1U) != 0)
            letters.append(QChar(u'A' + i));
    }
    return std::has_single_bit(options) ? letters : QString(QLatin1Char('{') + letters + QLatin1Char('}'));
}

QString keyText(const AnswerKey &key)
{
    QStringList entries;
    entries.reserve(static_cast<qsizetype>(key.entries.size()));
    for (const KeyEntry &entry : key.entries)
        entries.append(entryText(entry));
    return entries.join(QLatin1Char(' '));
}

std::optional<std::vector<KeyEntry>> parseKey(QStringView text, int optionCount)
{
    text = text.trimmed();
    if (text.isEmpty() || !isOptionCount(optionCount))
        return std::nullopt;
    std::vector<KeyEntry> entries;
    while (!text.isEmpty()) {
        qsizetype length = 1;
        QStringView letters = text.first(1);
        if (text.front() == QLatin1Char('{')) {
            const qsizetype end = text.indexOf(QLatin1Char('}'));
            if (end < 0)
                return std::nullopt;
            letters = text.sliced(1, end - 1);
            length = end + 1;
        }
        const auto options = optionSetOf(letters, optionCount);
        if (!options)
            return std::nullopt;
        entries.push_back({.accepted = {*options}});
        text = text.sliced(length);
    }
    return entries;
}

std::optional<std::vector<OptionSet>> parseAccepted(QStringView text, int optionCount)
{
    if (!isOptionCount(optionCount))
        return std::nullopt;
    std::vector<OptionSet> accepted;
    for (QStringView part : text.split(QLatin1Char(','))) {
        part = part.trimmed();
        if (part.size() > 2 && part.front() == QLatin1Char('{') && part.back() == QLatin1Char('}'))
            part = part.sliced(1, part.size() - 2);
        const auto options = optionSetOf(part, optionCount);
        if (!options)
            return std::nullopt;
        accepted.push_back(*options);
    }
    std::ranges::sort(accepted);
    accepted.erase(std::unique(accepted.begin(), accepted.end()), accepted.end());
    return accepted;
}

} // namespace hoithi
