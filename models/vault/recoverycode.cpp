// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recoverycode.h"

#include <iterator>
#include <vector>

namespace hoithi {

namespace {

constexpr std::size_t codeBytes = 20;
constexpr qsizetype codeCharacters = 32;
constexpr QStringView digits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"; // the last five only as a check
constexpr qsizetype checks = 37;

/// The value of a character, as it may be misread; -1 where it has none.
qsizetype valueOf(QChar character)
{
    const QChar c = character.toUpper();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    return digits.indexOf(c);
}

} // namespace

SecretBytes newRecoveryCode()
{
    return SecretBytes::random(codeBytes);
}

QString printedRecoveryCode(const SecretBytes &code)
{
    QString text;
    qsizetype rest = 0;
    for (qsizetype i = 0; i < codeCharacters; ++i) {
        unsigned value = 0;
        for (qsizetype bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value << 1U | (code.data()[bit / 8] >> (7 - bit % 8) & 1U);
        text.append(digits[static_cast<qsizetype>(value)]);
        if (i % 4 == 3)
            text.append(u'-');
        rest = (rest * 32 + static_cast<qsizetype>(value)) % checks;
    }
    return text.append(digits[rest]);
}

std::optional<SecretBytes> decodedRecoveryCode(const QString &text)
{
    std::vector<qsizetype> values;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        values.push_back(valueOf(c));
        if (values.back() < 0)
            return std::nullopt;
    }
    if (std::ssize(values) != codeCharacters + 1)
        return std::nullopt;
    SecretBytes code(codeBytes);
    qsizetype rest = 0;
    for (qsizetype i = 0; i < codeCharacters; ++i) {
        const qsizetype value = values[static_cast<std::size_t>(i)];
        if (value >= 32)
            return std::nullopt;
        rest = (rest * 32 + value) % checks;
        for (qsizetype bit = 0; bit < 5; ++bit) {
            const qsizetype at = i * 5 + bit;
            if ((value >> (4 - bit) & 1) != 0)
                code.data()[at / 8] = static_cast<unsigned char>(code.data()[at / 8] | 0x80U >> (at % 8));
        }
    }
    return values.back() == rest ? std::optional(std::move(code)) : std::nullopt;
}

} // namespace hoithi
