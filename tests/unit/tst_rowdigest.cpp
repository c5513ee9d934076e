// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rowdigest.h"
#include "testregistry.h"

#include <QTest>
#include <QtEndian>

#include <array>
#include <initializer_list>
#include <optional>
#include <string>

using namespace hoithi;

namespace {

/// The bytes as the class describes them.
std::string numberBytes(unsigned char tag, qint64 number)
{
    std::string bytes(9, static_cast<char>(tag));
    qToLittleEndian(number, bytes.data() + 1);
    return bytes;
}

std::string textBytes(const std::string &text)
{
    return text.size() <= 250 ? static_cast<char>(text.size()) + text
                              : numberBytes(251, static_cast<qint64>(text.size())) + text;
}

} // namespace

/// Stored digests must be found again by later versions.
class TestRowDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreHashedAsDescribed()
    {
        RowDigest digest;
        std::string bytes;
        // Around the length that is told otherwise, and around any buffer in between.
        for (const std::size_t size :
             std::to_array<std::size_t>({0, 1, 250, 251, 300, 4095, 16374, 16383, 16384, 16385, 65536, 200'000})) {
            for (qint64 i = 0; i < 50; ++i) {
                const std::string text(size, static_cast<char>('a' + i % 26));
                digest.add(text);
                digest.add(i - 25);
                digest.add(i % 3 == 0 ? std::optional<qint64>() : std::optional(i << 40U));
                digest.endRow();
                bytes += textBytes(text) + numberBytes(252, i - 25);
                bytes += i % 3 == 0 ? std::string(1, static_cast<char>(253)) : numberBytes(252, i << 40U);
                bytes += static_cast<char>(254);
            }
        }
        QCOMPARE(digest.hex(), Sha256::hexOf(QByteArray::fromStdString(bytes)));
    }

    void noRowsAreHashedAsNothing()
    {
        RowDigest digest;
        QCOMPARE(digest.hex(), Sha256::hexOf({}));
    }

    void fieldsAndRowsAreToldApart()
    {
        const auto hexOf = [](std::initializer_list<std::initializer_list<std::string_view>> rows) {
            RowDigest digest;
            for (const auto &row : rows) {
                for (const std::string_view text : row)
                    digest.add(text);
                digest.endRow();
            }
            return digest.hex();
        };
        QVERIFY(hexOf({{"ab", "c"}}) != hexOf({{"a", "bc"}}));
        QVERIFY(hexOf({{"ab", ""}}) != hexOf({{"ab"}}));
        QVERIFY(hexOf({{"a"}, {"b"}}) != hexOf({{"a", "b"}}));
    }
};

HOITHI_TEST(TestRowDigest)
#include "tst_rowdigest.moc"
