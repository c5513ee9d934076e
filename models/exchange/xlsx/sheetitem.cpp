// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/sheetitem.h"

#include "base/normalform.h"
#include "base/text.h"
#include "domain/question/question.h"
#include "exchange/exchangetexts.h"
#include "exchange/layout/difficultywords.h"
#include "exchange/layout/linelabels.h"
#include "exchange/xlsx/cellparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Yes in a column of yes and no.
bool isTicked(const QString &text)
{
    static const QStringList words{QStringLiteral("x"),    QStringLiteral("co"),   QStringLiteral("yes"),
                                   QStringLiteral("true"), QStringLiteral("dung"), QStringLiteral("1"),
                                   QStringLiteral("v"),    QStringLiteral("y"),    QStringLiteral("✓"),
                                   QStringLiteral("✔")};
    return words.contains(searchFolded(QStringView(text)));
}

bool isUnticked(const QString &text)
{
    static const QStringList words{
        QString(),           QStringLiteral("khong"), QStringLiteral("no"), QStringLiteral("false"),
        QStringLiteral("0"), QStringLiteral("sai"),   QStringLiteral("n"),  QStringLiteral("-")};
    return words.contains(searchFolded(QStringView(text)));
}

/// Of "A", or of a letter in brackets or in a circle that is one sign.
int labelOf(QChar letter)
{
    constexpr int letters = 26;
    constexpr char16_t firstEnclosed = 0x249C;
    const char16_t code = letter.unicode();
    return code < firstEnclosed ? letter.toUpper().unicode() - 'A' : (code - firstEnclosed) % letters;
}

/// "A. Huế", "B. Đà Nẵng": the letters that options have of their own; none unless all have one.
std::vector<LabelledOption> ownLetters(const std::vector<LabelledOption> &options)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(?:\(?([A-Z])\s*[.):/]|([\x{249C}-\x{24E9}]))\s*)"),
                                            caseless);
    std::vector<LabelledOption> own;
    for (const LabelledOption &option : options) {
        const QRegularExpressionMatch match = pattern.match(plainSigns(option.text));
        if (!match.hasMatch() || match.capturedLength() == option.text.size())
            return {};
        own.push_back(option);
        own.back().label = labelOf(match.captured(match.lastCapturedIndex()).at(0));
        own.back().text.remove(0, match.capturedLength());
    }
    return own;
}

bool areLetters(const std::vector<LabelledOption> &own, const std::vector<LabelledOption> &options)
{
    return std::ranges::equal(own, options, {}, &LabelledOption::label, &LabelledOption::label);
}

QString withoutQuestionLabel(QString text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(?:câu(?:\s*hỏi)?|question)\s*(?:số\s*)?\d+\s*[.:)\-]\s*)"), caseless);
    text = normalForm(text, QString::NormalizationForm_C);
    return text.remove(pattern);
}

void append(QString &to, const QString &text)
{
    if (!to.isEmpty())
        to += QLatin1Char('\n');
    to += text;
}

MarkLook lookOf(const SheetCell &cell)
{
    const auto flag = [](bool on) {
        return on ? QStringLiteral("1") : QString();
    };
    return {flag(cell.bold), flag(cell.underlined), cell.fill, cell.colour};
}

/// Of a cell such as "7", "7." or "Câu 7"; else 0.
int numberIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\D*(\d{1,6})\D*$)"));
    return pattern.match(text).captured(1).toInt();
}

bool isOne(const QString &text)
{
    return text == QLatin1String("1");
}

} // namespace

OnesBeside onesBesideOptions(const std::vector<GridRow> &rows, const SheetHeader &header)
{
    const auto text = header.column(ColumnRole::Text);
    const auto key = header.column(ColumnRole::Key);
    if (header.optionColumns() != 1 || !text || !key)
        return OnesBeside::Unknown;
    bool areTicks = false;
    bool areNumbers = false;
    for (const GridRow &row : rows) {
        const QString word = row.text(*key);
        if (row.number <= header.lastRow || word.isEmpty())
            continue;
        areTicks = areTicks || (row.text(*text).isEmpty() && (isOne(word) || isUnticked(word)));
        areNumbers = areNumbers || word.toInt() > 1;
    }
    return areTicks == areNumbers ? OnesBeside::Unknown : areTicks ? OnesBeside::Ticks : OnesBeside::Numbers;
}

qsizetype sizeOfNumber(const QString &wording, int number)
{
    const auto label = questionLabel(wording, QuestionLabels::Numbered);
    return label && label->number == number && label->size < wording.size() ? label->size : 0;
}

FilePlace cellIn(const QString &prefix, CellPlace cell)
{
    return {0, 0, prefix + cellName(cell)};
}

SheetItem::SheetItem(const SheetHeader &header, QString prefix, const GridRow &firstRow, OnesBeside ones)
    : m_header(&header), m_prefix(std::move(prefix)), m_ones(ones)
{
    if (const auto number = header.column(ColumnRole::Number))
        m_number = numberIn(firstRow.text(*number));
    const int text = header.column(ColumnRole::Text).value_or(firstRow.cells.front().place.column);
    m_draft.place = placeOf({firstRow.number, text});
    const auto key = header.column(ColumnRole::Key);
    m_draft.keyPlace = key ? placeOf({firstRow.number, *key}) : m_draft.place;
}

void SheetItem::tellHidden()
{
    m_draft.add(QuestionIssueKind::Suspicious, m_draft.place, Exchange::tr("the row is hidden"));
}

void SheetItem::take(const SheetCell &cell)
{
    const ColumnRole role = m_header->roleOf(cell.place.column);
    const QString text = cell.text.trimmed();
    if (text.isEmpty() || role == ColumnRole::Unknown || role == ColumnRole::Number)
        return;
    noteLosses(cell);
    Question &question = m_draft.question;
    if (role == ColumnRole::Option || role == ColumnRole::WrongOption)
        return takeOption(cell, role);
    if (role == ColumnRole::Key)
        return takeKey(cell);
    if (role == ColumnRole::OtherKey)
        return m_otherKeys.push_back(text);
    if (role == ColumnRole::Text)
        append(question.text, m_header->own ? text : withoutLabel(text));
    else if (role == ColumnRole::Explanation)
        append(question.explanation, text);
    else if (role == ColumnRole::Difficulty || role == ColumnRole::Multiple || role == ColumnRole::KeepOrder)
        takeChoice(cell, role, text);
    else if (role == ColumnRole::Tags)
        takeTags(text);
    else
        lineOf(role) = text;
}

QString SheetItem::withoutLabel(const QString &text) const
{
    const QString rest = withoutQuestionLabel(text);
    return m_number > 0 && m_draft.question.text.isEmpty() ? rest.sliced(sizeOfNumber(rest, m_number)) : rest;
}

QString &SheetItem::lineOf(ColumnRole role)
{
    Question &question = m_draft.question;
    if (role == ColumnRole::LegalReference)
        return question.legalReference;
    if (role == ColumnRole::Source)
        return question.source;
    return role == ColumnRole::Topic ? question.topic : question.title;
}

void SheetItem::noteLosses(const SheetCell &cell)
{
    const FilePlace place = placeOf(cell.place);
    if (cell.isError)
        m_draft.add(cell.hasImage ? QuestionIssueKind::LostMedia : QuestionIssueKind::Malformed, place, cell.text);
    if (cell.hasScript)
        m_draft.add(QuestionIssueKind::LostFormatting, place, Exchange::tr("superscript or subscript"));
    if (cell.approximate)
        m_draft.add(QuestionIssueKind::Suspicious, place,
                    Exchange::tr("a number that Excel may show differently: %1").arg(cell.text));
}

void SheetItem::takeChoice(const SheetCell &cell, ColumnRole role, const QString &text)
{
    Question &question = m_draft.question;
    if (role == ColumnRole::Difficulty) {
        const auto difficulty = difficultyOf(text);
        question.difficulty = difficulty.value_or(question.difficulty);
        if (!difficulty)
            m_draft.add(QuestionIssueKind::LostOther, placeOf(cell.place),
                        Exchange::tr("difficulty “%1”").arg(text.left(80)));
        return;
    }
    bool &flag = role == ColumnRole::Multiple ? question.multiple : question.keepOrder;
    flag = isTicked(text);
    if (!flag && !isUnticked(text))
        m_draft.add(QuestionIssueKind::LostOther, placeOf(cell.place), text.left(80));
}

void SheetItem::takeTags(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\n;,]"));
    const QStringList tags =
        m_header->own ? text.split(QLatin1Char('\n'), Qt::SkipEmptyParts) : text.split(separators, Qt::SkipEmptyParts);
    for (const QString &tag : tags)
        m_draft.question.tags.append(tag.trimmed());
}

void SheetItem::takeOption(const SheetCell &cell, ColumnRole role)
{
    const QString text = cell.text.trimmed();
    std::vector<LabelledOption> &options = m_draft.options;
    if (role == ColumnRole::WrongOption || m_header->optionColumns() == 1) {
        options.push_back({static_cast<int>(options.size()), text, lookOf(cell), false});
        m_optionRows.push_back(cell.place.row);
        return;
    }
    const int label = m_header->columns.at(cell.place.column).label;
    const auto same = std::ranges::find(options, label, &LabelledOption::label);
    if (same == options.end()) {
        options.push_back({label, text, lookOf(cell), false});
        return;
    }
    append(same->text, text);
    m_draft.add(QuestionIssueKind::Malformed, placeOf(cell.place),
                Exchange::tr("option %1 a second time").arg(optionLetter(label)));
}

void SheetItem::takeKey(const SheetCell &cell)
{
    if (m_header->optionColumns() == 1)
        m_beside.emplace_back(cell.place.row, cell.text.trimmed());
    else
        append(m_key, cell.text.trimmed());
}

/// Beside each option in a row of its own, an "x" marks the right one; what is no such word is a key as elsewhere.
void SheetItem::sortBeside()
{
    if (m_beside.empty())
        return;
    QStringList keys;
    const bool onesAreTicks = ones() == OnesBeside::Ticks;
    for (const auto &[row, text] : m_beside) {
        const bool isTick = m_optionRows.size() > 1 && isTicked(text) && (onesAreTicks || !isOne(text));
        if (isTick && !std::ranges::binary_search(m_optionRows, row))
            m_draft.add(QuestionIssueKind::UnknownRightAnswer, keyPlaceIn(row), text);
        else if (isTick)
            m_ticked[row] = text;
        if (isTick ? mayBeWording(text) : mayBeKey(text))
            keys.append(text);
    }
    m_key = keys.join(QLatin1Char('\n'));
    const bool isLoneOne = isOne(m_key) && m_optionRows.size() > 1 && m_ones == OnesBeside::Unknown;
    const bool numbersRows =
        keys.size() > 1 && std::ranges::any_of(keys, [](const QString &key) { return key.toInt() > 0; });
    if (isLoneOne || numbersRows)
        m_draft.add(QuestionIssueKind::SeveralKeys, keyPlaceIn(m_beside.front().first), keys.join(QLatin1Char(' ')));
}

FilePlace SheetItem::keyPlaceIn(int row) const
{
    return placeOf({row, *m_header->column(ColumnRole::Key)});
}

/// "Đúng" alone may tick the option beside it, or mean the one that reads so.
bool SheetItem::mayBeWording(const QString &tick) const
{
    return m_beside.size() == 1 && std::ranges::any_of(m_draft.options, [&](const LabelledOption &option) {
               return comparableOption(option.text) == comparableOption(tick);
           });
}

/// "0" alone may be a number that counts from there, "Sai" a wording.
bool SheetItem::mayBeKey(const QString &text) const
{
    return !isUnticked(text) || m_optionRows.size() < 2 || (m_beside.size() == 1 && m_ones != OnesBeside::Ticks);
}

/// In the first row alone, "1" could also be the number of an option.
OnesBeside SheetItem::ones() const
{
    const bool areTicks = std::ranges::any_of(m_beside, [&](const auto &beside) {
        const auto &[row, text] = beside;
        const bool isFirst = !m_optionRows.empty() && row == m_optionRows.front();
        return isUnticked(text) || (isOne(text) ? !isFirst : isTicked(text));
    });
    return areTicks ? OnesBeside::Ticks : m_ones;
}

ItemDraft SheetItem::finish() &&
{
    std::ranges::sort(m_draft.options, {}, &LabelledOption::label);
    if (!m_header->own) {
        divideCell();
        takeOwnLetters();
        m_draft.nameLegacyLetters(m_draft.options);
    }
    sortBeside();
    readKeys();
    if (!m_header->own)
        tellGap();
    return std::move(m_draft);
}

void SheetItem::readKeys()
{
    if (m_header->has(ColumnRole::WrongOption) && !m_header->has(ColumnRole::Option) && !m_key.isEmpty())
        addRightWording();
    else
        m_draft.key = readKey(m_key, m_draft.options);
    addOwnReading();
    for (const QString &other : m_otherKeys)
        m_draft.otherKeys.push_back(readKey(other, m_draft.options));
    if (!m_ticked.empty())
        takeTicks();
    if (m_header->own)
        keepLetters();
}

/// "A", "B", "D": what should stand in C may have been forgotten.
void SheetItem::tellGap()
{
    const std::vector<LabelledOption> &options = m_draft.options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i].label == static_cast<int>(i))
            continue;
        return m_draft.add(QuestionIssueKind::Suspicious, m_draft.place,
                           Exchange::tr("option %1 is empty").arg(optionLetter(static_cast<int>(i))));
    }
}

/// In the columns A and B they go; others than those of the columns leave open which of them a key means.
void SheetItem::takeOwnLetters()
{
    std::vector<LabelledOption> own = ownLetters(m_draft.options);
    if (own.empty())
        return;
    if (areLetters(own, m_draft.options))
        m_draft.options = std::move(own);
    else if (std::set<int> labels;
             std::ranges::all_of(own, [&](const LabelledOption &option) { return labels.insert(option.label).second; }))
        m_ownLetters = std::move(own);
}

/// Initials are no letters of options: a key that they do not know says nothing against that of the columns.
void SheetItem::addOwnReading()
{
    if (m_ownLetters.empty())
        return;
    const KeyReading reading = readKey(m_key, m_ownLetters);
    if (!reading.letters || !reading.letters->empty())
        m_draft.otherKeys.push_back(reading);
}

/// All options may stand in one cell, or in that of the question.
void SheetItem::divideCell()
{
    std::vector<LabelledOption> &options = m_draft.options;
    if (options.size() > 1 || m_header->has(ColumnRole::WrongOption))
        return;
    std::optional<DividedCell> divided = dividedCell(options.empty() ? m_draft.question.text : options[0].text);
    if (!divided || (!options.empty() && !divided->text.isEmpty()))
        return;
    if (options.empty())
        m_draft.question.text = divided->text;
    options = std::move(divided->options);
    std::set<int> starred;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i].starred)
            starred.insert(static_cast<int>(i));
    }
    if (!starred.empty() && starred.size() < options.size())
        m_draft.marks.push_back({starred, Exchange::tr("asterisk")});
}

void SheetItem::takeTicks()
{
    std::set<int> ticked;
    for (std::size_t i = 0; i < m_optionRows.size(); ++i) {
        if (m_ticked.contains(m_optionRows[i]))
            ticked.insert(static_cast<int>(i));
    }
    const QString &word = m_ticked.begin()->second;
    if (!m_key.isEmpty())
        return m_draft.marks.push_back({ticked, word});
    m_draft.key.written = word;
    m_draft.key.letters = ticked;
}

/// The right answer stands in the key's column and is no option elsewhere.
void SheetItem::addRightWording()
{
    std::vector<LabelledOption> &options = m_draft.options;
    const bool isWrongToo = std::ranges::any_of(options, [this](const LabelledOption &option) {
        return comparableOption(option.text) == comparableOption(m_key);
    });
    if (isWrongToo)
        m_draft.add(QuestionIssueKind::SeveralKeys, m_draft.keyPlace, m_key.left(80));
    for (LabelledOption &option : options)
        ++option.label;
    options.insert(options.begin(), {0, m_key});
    m_draft.key.written = m_key;
    m_draft.key.texts = std::set<int>{0};
}

/// In a file of our own, "B" is the second option even where one of them reads "B".
void SheetItem::keepLetters()
{
    KeyReading &key = m_draft.key;
    key.texts.reset();
    key.numbers.reset();
    key.remark.clear();
}

} // namespace hoithi
