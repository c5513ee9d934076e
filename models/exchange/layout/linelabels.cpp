// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/linelabels.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

int labelOf(QChar letter)
{
    return letter.toUpper().unicode() - 'A';
}

/// The first sign that is no blank, before anything is searched: most lines are of one kind only.
QChar firstSign(const QString &line)
{
    const auto *const found = std::ranges::find_if(line, [](QChar letter) { return !letter.isSpace(); });
    return found == line.end() ? QChar() : plainSigns(QString(*found)).at(0).toUpper();
}

} // namespace

QString plainSigns(const QString &text)
{
    static const QString from = QStringLiteral("АВСЕНавсен–—−、。：．）（");
    static const QString to = QStringLiteral("ABCEHabceh---,.:.)(");
    QString plain = text;
    for (QChar &letter : plain) {
        const char16_t code = letter.unicode();
        if (code < 0x80 && code >= 0x20)
            continue;
        if (code >= 0xFF01 && code <= 0xFF5E)
            letter = QChar(static_cast<char16_t>(code - 0xFEE0));
        else if (code == '\t')
            continue;
        else if (letter.isSpace())
            letter = QLatin1Char(' ');
        else if (const qsizetype at = code < 0x80 ? -1 : from.indexOf(letter); at >= 0)
            letter = to.at(at);
    }
    return plain;
}

std::optional<LineLabel> questionLabel(const QString &line, QuestionLabels labels)
{
    // "Câu 1-3: mỗi câu 1 điểm" is about several.
    static const QRegularExpression named(
        QStringLiteral(
            R"(^\s*+(?:câu\s*+hỏi|câu|cau\s*+hoi|cau|question)\s*+(?:số\s*+|so\s*+)?(\d{1,6})\s*+((?:[(\[][^)\]]{0,40}[)\]]\s*+)*+))"
            R"((?![/\-](?:\d|\s*+(?:câu\s*+)?\d{1,6}\s*+(?:[.:)]|$)))(?:[.:)/\-]++\s*+|$))"),
        caseless);
    static const QRegularExpression numbered(QStringLiteral(R"(^\s*+(\d{1,6})\s*+(?:[.):/](?!\d)\s*+|$))"));
    if (labels == QuestionLabels::None)
        return std::nullopt;
    const bool isNamed = labels == QuestionLabels::Named;
    const QChar first = firstSign(line);
    if (isNamed ? first != QLatin1Char('C') && first != QLatin1Char('Q') : !first.isDigit())
        return std::nullopt;
    const QRegularExpressionMatch match = (isNamed ? named : numbered).match(plainSigns(line));
    if (!match.hasMatch() || (!isNamed && match.capturedLength() == line.size() && !line.contains(QLatin1Char('.'))))
        return std::nullopt;
    return LineLabel{match.captured(1).toInt(), match.capturedLength(), false,
                     isNamed ? match.captured(2).trimmed() : QString()};
}

std::optional<LineLabel> optionLabel(const QString &line, bool alone)
{
    const QChar first = firstSign(line);
    if ((first < QLatin1Char('A') || first > QLatin1Char('H')) && first != QLatin1Char('(') && first != QLatin1Char('[')
        && first != QLatin1Char('*'))
        return std::nullopt;
    static const QRegularExpression pattern(QStringLiteral(
        R"(^\s*+(\*?)\s*+(?:([A-H])\s*+(\*?)\s*+[.):/]|[(\[]\s*+([A-Ha-h])\s*+[)\]](?:\s*+[.:])?|([a-h])\s*+(\*?)\s*+[.):]|([A-H])\s++-\s)\s*+(\*?)\s*+)"));
    static const QRegularExpression single(QStringLiteral(R"(^\s*+([A-H])\s*+$)"));
    const QString plain = plainSigns(line);
    if (const QRegularExpressionMatch match = pattern.match(plain); match.hasMatch()) {
        QString letter;
        for (const int group : {2, 4, 5, 7})
            letter += match.captured(group);
        const auto isStar = [&](int group) {
            return match.capturedLength(group) > 0;
        };
        const bool starred = isStar(1) || isStar(3) || isStar(6) || isStar(8);
        return LineLabel{labelOf(letter.at(0)), match.capturedLength(), starred, {}};
    }
    if (const QRegularExpressionMatch match = single.match(plain); alone && match.hasMatch())
        return LineLabel{labelOf(match.captured(1).at(0)), match.capturedLength(), false, {}};
    return std::nullopt;
}

std::vector<std::pair<qsizetype, LineLabel>> inlineOptions(const QString &line, qsizetype from, int letter, bool blanks)
{
    static const QRegularExpression apart(
        QStringLiteral(R"((?<!\s)(?:\t\s*+|\s{2,}+)(\*?\s*+[(\[]?([A-Ha-h])\s*+\*?\s*+[.)\]:]\s*+\*?\s*+))"));
    static const QRegularExpression close(
        QStringLiteral(R"((?<!\s)\s++(\*?\s*+[(\[]?([A-H])\s*+\*?\s*+[.)\]:]\s*+\*?\s*+))"));
    std::vector<std::pair<qsizetype, LineLabel>> found;
    static const QRegularExpression signs(QStringLiteral("[.)\\]:．）：]"));
    if (line.indexOf(signs, from) < 0)
        return found;
    const QString plain = plainSigns(line);
    for (auto matches = (blanks ? close : apart).globalMatch(plain, from); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (labelOf(match.captured(2).at(0)) != letter)
            continue;
        found.emplace_back(
            match.capturedStart(1),
            LineLabel{letter, match.capturedLength(1), match.captured(1).contains(QLatin1Char('*')), {}});
        ++letter;
    }
    return found;
}

std::optional<FieldLine> fieldOf(const QString &line)
{
    struct Name
    {
        LineField field;
        QRegularExpression pattern;
    };
    static const auto name = [](LineField field, const char16_t *words) {
        return Name{field, QRegularExpression(QStringLiteral("^\\W*?(?:") + QString::fromUtf16(words)
                                                  + QStringLiteral(")\\s*[:：]\\s*"),
                                              caseless)};
    };
    static const std::vector<Name> names{
        name(
            LineField::Key,
            uR"((?:đáp\s*án|dap\s*an|đ\s*/\s*á|đ\s*/\s*a|đ/án|đa|key|answer|correct\s*answer|phương\s*án|câu\s*trả\s*lời|trả\s*lời|lựa\s*chọn|chọn)(?:\s*(?:đúng|chính\s*xác))?(?:\s*nhất)?(?:\s*là)?)"),
        name(LineField::Explanation,
             uR"(giải\s*thích(?:\s*đáp\s*án)?|hướng\s*dẫn(?:\s*giải)?|lời\s*giải|explanation|diễn\s*giải)"),
        name(LineField::LegalReference,
             uR"(căn\s*cứ(?:\s*pháp\s*lý)?|cơ\s*sở\s*pháp\s*lý|trích\s*dẫn|legal\s*reference)"),
        name(LineField::Source, uR"(nguồn|source)"),
        name(LineField::Topic, uR"(chủ\s*đề|chuyên\s*đề|topic)"),
        name(LineField::Difficulty, uR"(mức\s*độ|độ\s*khó|difficulty)")};
    // The same without a colon, where it can be nothing else.
    static const QRegularExpression short_(
        QStringLiteral(
            R"(^\W*?(?:đáp\s*án(?:\s*đúng)?(?:\s*là)?|dap\s*an|đ\s*/\s*a|chọn(?:\s*(?:đáp\s*án|phương\s*án|câu))?)\s*[.\-=]?\s*(?=[(\[]?[A-Ha-h][)\]]?(?:\s*[,;]\s*[A-H])*\s*\.?\s*$))"),
        caseless);
    const bool isShort = line.size() < 40;
    const bool saysIs = line.contains(QStringLiteral(" là "), Qt::CaseInsensitive);
    if (!isShort && !saysIs && !line.contains(QLatin1Char(':')) && !line.contains(QChar(0xFF1A)))
        return std::nullopt;
    const QString plain = plainSigns(line.left(200));
    for (const Name &one : names) {
        if (const QRegularExpressionMatch match = one.pattern.match(plain); match.hasMatch())
            return FieldLine{one.field, match.capturedLength()};
    }
    if (const QRegularExpressionMatch match = short_.match(plain); match.hasMatch())
        return FieldLine{LineField::Key, match.capturedLength()};
    static const QRegularExpression is(
        QStringLiteral(R"(^\W*?(?:đáp\s*án|phương\s*án|câu\s*trả\s*lời)\s*(?:đúng|chính\s*xác)\s*là\s+)"), caseless);
    if (const QRegularExpressionMatch match = is.match(plain); match.hasMatch())
        return FieldLine{LineField::Key, match.capturedLength()};
    return std::nullopt;
}

std::optional<std::pair<qsizetype, QString>> trailingKey(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?<=[^\s(\[])(?:\t\s*+|\s{2,}+|\s*+[(\[]\s*+)(?:đáp\s*+án|đ\s*+/\s*+a|đ/án|answer|key)(?:\s*+(?:đúng|chính\s*+xác))?(?:\s*+là)?\s*+:\s*+([A-H])\s*+[)\]]?\s*+\.?\s*+$)"),
        caseless);
    if (!line.contains(QLatin1Char(':')) && !line.contains(QChar(0xFF1A)))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(plainSigns(line));
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.capturedStart(), match.captured(1));
}

bool isSectionTitle(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^\s*(?:phần|chương|tuần|chuyên đề|chủ đề|mục|đề)\s*(?:thi\s*)?(?:số\s*)?(?:\d{1,3}|[ivxl]{1,6}|[a-d])\b)"),
        caseless);
    return pattern.match(plainSigns(line)).hasMatch()
           || line.trimmed().compare(QStringLiteral("hết"), Qt::CaseInsensitive) == 0
           || QString(line)
                      .remove(QLatin1Char('-'))
                      .remove(QLatin1Char(' '))
                      .remove(QLatin1Char('.'))
                      .compare(QStringLiteral("hết"), Qt::CaseInsensitive)
                  == 0;
}

bool isKeyTitle(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^\W*(?:(?:phần|bảng|danh\s*sách)\s*)?(?:đáp\s*án|đ/a|answer\s*keys?|answers|keys?)(?:\s*(?:trắc\s*nghiệm|các\s*câu\s*hỏi|câu\s*hỏi|tham\s*khảo|đề\s*(?:thi|số)?\s*\w{0,5}|chi\s*tiết|đúng|tuần\s*\d+)){0,4}\s*[:.]?\W*$)"),
        caseless);
    constexpr qsizetype longest = 100;
    return line.size() < longest && pattern.match(plainSigns(line)).hasMatch();
}

KeyList keysOfLine(const QString &line, int atLeast)
{
    // One pair behind another, none of which is looked at twice.
    static const QRegularExpression pair(
        QStringLiteral(
            R"(\G(?:câu\s*+)?+(\d{1,6})\s*+[-.:)=\/]*+\s*+([A-H](?:\s*+[,&+]\s*+[A-H](?![\w.:)\-]))*+)(?:\s*+[.;,|]++)?+(?:\s++|$|(?<=[;,|])))"),
        caseless);
    constexpr qsizetype longest = 20'000;
    const QChar first = firstSign(line);
    if (line.size() > longest || (!first.isDigit() && first != QLatin1Char('C') && first != QLatin1Char('|')))
        return {};
    const QString plain = plainSigns(line);
    const auto *const start =
        std::ranges::find_if(plain, [](QChar sign) { return !sign.isSpace() && !QStringView(u"|;,").contains(sign); });
    qsizetype end = start - plain.begin();
    KeyList keys;
    for (auto matches = pair.globalMatch(plain, end); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        keys.emplace_back(match.captured(1).toInt(), match.captured(2));
        end = match.capturedEnd();
    }
    return end == plain.size() && static_cast<int>(keys.size()) >= atLeast ? keys : KeyList();
}

namespace {

std::optional<int> numberCell(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(?:câu\s*)?(\d{1,6})\s*[.:)]?$)"), caseless);
    const QRegularExpressionMatch match = pattern.match(plainSigns(cell).trimmed());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

bool isLetterCell(const QString &cell)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[A-H](?:\s*+[,;&+]?\s*+[A-H])*+\.?$)"), caseless);
    return pattern.match(plainSigns(cell).trimmed()).hasMatch();
}

bool isTitleCell(const QString &cell)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^(?:câu(?:\s*hỏi)?(?:\s*số)?|stt|tt|số\s*câu|đáp\s*án(?:\s*đúng)?|đ/a|đa|question|key|answer|no)\.?:?$)"),
        caseless);
    return pattern.match(plainSigns(cell).trimmed()).hasMatch();
}

/// What a table of keys is made of; anything else makes it none.
bool holdsOnlyKeys(const std::vector<TableRow> &rows)
{
    int letters = 0;
    for (const TableRow &row : rows) {
        for (const auto &[column, cell] : row) {
            const bool pair = !keysOfLine(cell, 1).empty();
            letters += pair || isLetterCell(cell) ? 1 : 0;
            if (!pair && !numberCell(cell) && !isLetterCell(cell) && !isTitleCell(cell))
                return false;
        }
    }
    return letters > 0;
}

/// Letters of a row below numbers.
bool takeRowBelow(const TableRow &numbers, const TableRow &letters, KeyList &keys)
{
    KeyList found;
    for (const auto &[column, cell] : letters) {
        if (numberCell(cell) || !keysOfLine(cell, 1).empty())
            return false;
        if (!isLetterCell(cell))
            continue;
        const auto above = numbers.find(column);
        const auto number = above == numbers.end() ? std::nullopt : numberCell(above->second);
        if (!number)
            return false;
        found.emplace_back(*number, cell.trimmed());
    }
    keys.insert(keys.end(), found.begin(), found.end());
    return !found.empty();
}

/// Letters behind their numbers; false where one has none, or where it is open which is its own.
bool takeRowBeside(const TableRow &row, KeyList &keys)
{
    std::optional<int> number;
    int numberColumn = 0;
    for (const auto &[column, cell] : row) {
        const KeyList pairs = keysOfLine(cell, 1);
        keys.insert(keys.end(), pairs.begin(), pairs.end());
        if (!pairs.empty() || isTitleCell(cell))
            continue;
        if (const auto next = numberCell(cell)) {
            if (number && numberColumn + 1 == column && *number != *next)
                return false;
            number = next;
            numberColumn = column;
        } else {
            if (!number)
                return false;
            keys.emplace_back(*number, cell.trimmed());
            number.reset();
        }
    }
    return true;
}

bool isOnlyNumbers(const TableRow &row)
{
    return std::ranges::none_of(
        row, [](const auto &cell) { return isLetterCell(cell.second) || !keysOfLine(cell.second, 1).empty(); });
}

} // namespace

KeyTable keysOfTable(const std::vector<TableRow> &rows)
{
    KeyTable table;
    if (!holdsOnlyKeys(rows))
        return table;
    table.hasTitles = std::ranges::any_of(rows, [](const TableRow &row) {
        return std::ranges::any_of(row, [](const auto &cell) { return isTitleCell(cell.second); });
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isOnlyNumbers(rows[i])) {
            if (i + 1 < rows.size() && takeRowBelow(rows[i], rows[i + 1], table.keys))
                ++i;
        } else if (!takeRowBeside(rows[i], table.keys)) {
            table.keys.clear();
            table.isUnclear = true;
            return table;
        }
    }
    return table;
}

} // namespace hoithi
