// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nearly all fields look like is read by shortcuts: they must mean what the long way means, which is written down here once more.
#include "ingest/answerdecoder.h"
#include "ingest/csvrecords.h"
#include "ingest/fieldtext.h"
#include "ingest/timeparser.h"
#include "support/testregistry.h"

#include <QString>
#include <QTest>

#include <algorithm>
#include <random>

using namespace hoithi;

namespace {

/// Texts of some of these pieces, always the same ones in the same order.
class Texts
{
public:
    explicit Texts(std::vector<std::string> pieces) : m_pieces(std::move(pieces)) {}

    [[nodiscard]] std::string next(std::size_t mostPieces)
    {
        std::string text;
        for (std::size_t count = below(mostPieces + 1); count > 0; --count)
            text.append(m_pieces[below(m_pieces.size())]);
        return text;
    }
    [[nodiscard]] std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_random() % end); }

private:
    std::vector<std::string> m_pieces;
    std::mt19937 m_random{2475};
};

class WholeStream final : public ByteStream
{
public:
    explicit WholeStream(std::string_view bytes) : m_bytes(bytes) {}
    [[nodiscard]] Result<std::string_view> nextChunk() override { return std::exchange(m_bytes, {}); }

private:
    std::string_view m_bytes;
};

/// Fields as "a|b", a line each, of a text without quotes.
std::string fieldsByHand(const std::string &csv, char delimiter)
{
    std::string fields;
    std::string line;
    const auto endLine = [&] {
        if (line.find_first_not_of(" \t") != std::string::npos)
            fields.append(line).append("\n");
        line.clear();
    };
    for (const char c : csv) {
        if (c == '\r' || c == '\n')
            endLine();
        else
            line.push_back(c == delimiter ? '|' : c);
    }
    endLine();
    return fields;
}

std::string fieldsRead(const std::string &csv, char delimiter, char quote)
{
    WholeStream stream(csv);
    TextWindow window(stream);
    CsvRecords records(window, delimiter, quote);
    std::string fields;
    for (;;) {
        const Result<bool> any = records.next();
        if (!any.value_or(false))
            return fields;
        for (const std::string_view field : records.fields())
            fields.append(field).push_back('|');
        fields.back() = '\n';
    }
}

} // namespace

class TestFieldTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsEndWhereverTheirSignsStand_data();
    void fieldsEndWhereverTheirSignsStand();
    void fieldsAreTrimmedAndComposedAsQtDoesIt();
    void theUsualTimeMeansWhatOthersMean();
    void eachByteIsAnAnswerOrNone();
};

void TestFieldTexts::fieldsEndWhereverTheirSignsStand_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("quote");
    QTest::newRow("commas") << ',' << '"';
    QTest::newRow("semicolons without quotes") << ';' << '\0';
    QTest::newRow("tabs") << '\t' << '\'';
}

void TestFieldTexts::fieldsEndWhereverTheirSignsStand()
{
    QFETCH(char, delimiter);
    QFETCH(char, quote);
    // Beside the signs stand bytes that differ from them in a single bit.
    Texts texts({"a", "b", "-", "+", ".", "\x0B", "\x0F", "đ", "12345678", std::string(1, delimiter), "\n", "\r\n",
                 "\r", ";;", "ABCDEFGHIJKLMNOP"});
    for (int i = 0; i < 20'000; ++i) {
        const std::string csv = texts.next(40);
        QCOMPARE(fieldsRead(csv, delimiter, quote), fieldsByHand(csv, delimiter));
    }
}

void TestFieldTexts::fieldsAreTrimmedAndComposedAsQtDoesIt()
{
    Texts texts({"a",
                 "Z",
                 "~",
                 "\x7F",
                 "\x01",
                 " ",
                 "\t",
                 "\r\n",
                 "\u00A0",
                 "\u2003",
                 "\u3000",
                 "đ",
                 "ế",
                 "e\u0302\u0301",
                 "ơ",
                 "u\u031B\u0309",
                 "\u1E9B\u0323",
                 "\u212B",
                 "한",
                 "\u1112\u1161\u11AB",
                 "\U0001F600",
                 "abcdefgh"});
    for (int i = 0; i < 50'000; ++i) {
        const std::string text = texts.next(8);
        const QString wide = QString::fromStdString(text);
        QCOMPARE(std::string(trimmedField(text)), wide.trimmed().toStdString());
        std::string scratch;
        QCOMPARE(std::string(composedField(text, scratch)),
                 wide.normalized(QString::NormalizationForm_C).toStdString());
    }
}

/// With a blank in place of the T it is read step by step.
void TestFieldTexts::theUsualTimeMeansWhatOthersMean()
{
    Texts texts({"0", "1", "9", ":", "-", "/", "T", "Z", "+", ".", ",", " ", "x", "\xFF", "24", "60", "2023", "+07:00",
                 ".345"});
    int times = 0;
    for (int i = 0; i < 200'000; ++i) {
        std::string text = "2023-09-15T08:05:12.345+07:00";
        if (i % 3 == 0)
            text.resize(19 + texts.below(11));
        for (std::size_t changes = texts.below(3); changes > 0; --changes) {
            const std::string other = texts.next(1);
            const std::size_t at = texts.below(text.size());
            if (texts.below(4) == 0)
                text.insert(at, other);
            else
                text.replace(at, std::min(other.size(), text.size() - at), other);
        }
        std::string stepByStep = text;
        if (text.size() > 10 && text[10] == 'T')
            stepByStep[10] = ' ';
        const auto instant = parseTime(text, TimeFormat::Iso);
        QCOMPARE(instant, parseTime(stepByStep, TimeFormat::Iso));
        times += instant.has_value() ? 1 : 0;
    }
    QVERIFY(times > 20'000 && times < 180'000);
    QVERIFY(!parseTime("2023-02-29T08:05:12", TimeFormat::Iso));
    QVERIFY(parseTime("2024-02-29T08:05:12", TimeFormat::Iso));
}

void TestFieldTexts::eachByteIsAnAnswerOrNone()
{
    for (int byte = 1; byte < 0x80; ++byte) {
        const char c = static_cast<char>(byte);
        if (c == '{')
            continue;
        std::vector<OptionSet> answers;
        AnswerDecoder::decodeText({&c, 1}, answers);
        const QChar upper = QChar(byte).toUpper();
        const bool isLetter = upper >= u'A' && upper <= u'Z';
        const bool isBlank = c == '-' || c == '0';
        const OptionSet expected = isLetter ? OptionSet{1} << (upper.unicode() - u'A') : isBlank ? 0 : invalidOption;
        QCOMPARE(answers, std::vector<OptionSet>{expected});
        if (expected == invalidOption)
            continue;
        std::string canonical;
        AnswerDecoder::appendCanonical(answers, canonical);
        QCOMPARE(canonical, isBlank ? std::string("-") : std::string(1, upper.toLatin1()));
    }
    std::vector<OptionSet> answers;
    AnswerDecoder::decodeText("a{bD}-đC", answers);
    QCOMPARE(answers, (std::vector<OptionSet>{1, 0b1010, 0, invalidOption, 0b100}));
}

HOITHI_TEST(TestFieldTexts)
#include "tst_fieldtexts.moc"
