// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/keyreading.h"

#include "base/normalform.h"
#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// "Đáp án B", "Chọn: B"
QString withoutIntroduction(const QString &text)
{
    static const QRegularExpression introduction(
        QStringLiteral(
            R"(^(?:đáp\s*án|phương\s*án|chọn(?:\s*câu)?|câu|ý|option|answer|key)\b(?:\s*(?:đúng|chính\s*xác))?(?:\s*là)?\s*[:.\-]?\s*)"),
        caseless);
    QString rest = text;
    return rest.remove(introduction);
}

struct Labels
{
    std::vector<int> labels;
    bool areJoined = false;
};

std::optional<Labels> labelsOf(const QString &text)
{
    static const QRegularExpression separated(
        QStringLiteral(
            R"(^[(\[]?\s*+[A-Z](?:\s*+[)\]])?(?:(?:\s*+[,;+&]\s*+|\s++(?:(?:và|and)\s++)?)[(\[]?[A-Z][)\]]?)*+\s*+[.,;]?$)"),
        caseless);
    static const QRegularExpression joined(QStringLiteral("^[A-Z]{2,8}$"));
    static const QRegularExpression words(QStringLiteral(R"(\b(?:và|and)\b)"), caseless);
    const QString plain = latinLabels(text);
    if (!separated.match(plain).hasMatch() && !joined.match(plain).hasMatch())
        return std::nullopt;
    QString letters = plain;
    letters.remove(words);
    std::vector<int> labels;
    for (const QChar letter : letters.toUpper()) {
        if (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'))
            labels.push_back(letter.unicode() - 'A');
    }
    const bool ascends = std::ranges::adjacent_find(labels, std::greater_equal<>()) == labels.end();
    const bool apart = separated.match(plain).hasMatch();
    const bool twice = std::set<int>(labels.begin(), labels.end()).size() != labels.size();
    return (apart || ascends) && !twice ? std::optional(Labels{labels, !apart}) : std::nullopt;
}

struct LabelledText
{
    QChar letter;
    QString text;
};

/// "B. Huế", "B) Huế", "B - Huế", "B."
std::optional<LabelledText> labelWithText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\(?([A-Ha-h])\s*+(?:[.):]|(?<=\s)-)\s*+(.*)$)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(LabelledText{match.captured(1).at(0), match.captured(2)}) : std::nullopt;
}

/// Whether a wording beside a letter names a further one, written alike: "Hương, C. Bồ".
bool namesFurtherLabel(const LabelledText &labelled)
{
    static const QRegularExpression capital(QStringLiteral(R"((?<![\w.])[A-H]\s*+[.):])"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression small(QStringLiteral(R"((?<![\w.])[a-h]\s*+[.):])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return labelled.text.contains(labelled.letter.isUpper() ? capital : small) || labelsOf(labelled.text);
}

std::optional<int> positionOf(int label, const std::vector<LabelledOption> &options)
{
    const auto found = std::ranges::find(options, label, &LabelledOption::label);
    return found == options.end() ? std::nullopt : std::optional(static_cast<int>(found - options.begin()));
}

/// Empty where one of them is missing: a part of a key is no key.
std::set<int> positionsOf(const std::vector<int> &labels, const std::vector<LabelledOption> &options)
{
    std::set<int> positions;
    for (const int label : labels) {
        const auto position = positionOf(label, options);
        if (!position)
            return {};
        positions.insert(*position);
    }
    return positions;
}

std::optional<std::set<int>> positionOfText(const QString &text, const std::vector<LabelledOption> &options)
{
    const QString wanted = comparableOption(text);
    std::set<int> found;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (!wanted.isEmpty() && comparableOption(options[i].text) == wanted)
            found.insert(static_cast<int>(i));
    }
    return found.size() == 1 ? std::optional(found) : std::nullopt;
}

/// Several wordings, each in a line or behind a semicolon.
std::optional<std::set<int>> positionsOfTexts(const QString &text, const std::vector<LabelledOption> &options)
{
    if (const auto whole = positionOfText(text, options))
        return whole;
    static const QRegularExpression separator(QStringLiteral("[\n;]"));
    std::set<int> found;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto position = positionOfText(part, options);
        if (!position)
            return std::nullopt;
        found.insert(*position->begin());
    }
    return found.size() > 1 ? std::optional(found) : std::nullopt;
}

/// One label and a wording, which has to be that option's.
void readLabelled(KeyReading &reading, const LabelledText &labelled, const std::vector<LabelledOption> &options)
{
    const int label = labelled.letter.toUpper().unicode() - 'A';
    const auto same = positionsOfTexts(labelled.text, options);
    reading.saysBoth = true;
    if (same)
        reading.texts = same;
    const bool isPart = !reading.texts && namesFurtherLabel(labelled);
    reading.letters = isPart ? std::set<int>() : positionsOf({label}, options);
    if (!reading.texts)
        reading.remark = labelled.text;
}

/// Several labels with their wordings, each in a line or behind a semicolon; not taken where only the first begins with one.
bool readSeveralLabelled(KeyReading &reading, const QString &text, const std::vector<LabelledOption> &options)
{
    static const QRegularExpression separator(QStringLiteral("[\n;]"));
    std::vector<KeyReading> parts;
    int labelledParts = 0;
    for (const QString &part : text.split(separator)) {
        const QString one = part.trimmed();
        if (one.isEmpty())
            continue;
        parts.emplace_back();
        if (const auto labelled = labelWithText(one)) {
            readLabelled(parts.back(), *labelled, options);
            ++labelledParts;
        }
    }
    if (labelledParts < 2)
        return false;
    reading.saysBoth = true;
    reading.letters = std::set<int>();
    std::set<int> meant;
    for (const KeyReading &part : parts) {
        // A part of a key is no key.
        if (!part.letters || part.letters->empty())
            return true;
    }
    for (const KeyReading &part : parts) {
        reading.letters->insert(part.letters->begin(), part.letters->end());
        const std::set<int> &said = part.texts ? *part.texts : *part.letters;
        meant.insert(said.begin(), said.end());
        if (!part.remark.isEmpty())
            reading.remark = part.remark;
    }
    if (meant != reading.letters)
        reading.texts = meant;
    return true;
}

void readNumbers(KeyReading &reading, const QString &text, const std::vector<LabelledOption> &options)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\d{1,2}(?:\s*[,;+&]\s*\d{1,2}|\s+\d{1,2})*$)"));
    static const QRegularExpression number(QStringLiteral(R"(\d+)"));
    if (!pattern.match(text).hasMatch())
        return;
    std::vector<int> labels;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        labels.push_back(matches.next().captured().toInt() - 1);
    reading.hasZero = std::ranges::find(labels, -1) != labels.end();
    reading.numbers = positionsOf(labels, options);
}

std::optional<std::set<int>> readingAs(const KeyReading &reading, KeyKind kind)
{
    return kind == KeyKind::Letters ? reading.letters : kind == KeyKind::Numbers ? reading.numbers : reading.texts;
}

constexpr std::array allKinds{KeyKind::Letters, KeyKind::Numbers, KeyKind::Texts};

} // namespace

QString latinLabels(const QString &text)
{
    static const QString lookAlikes = QStringLiteral("АВСЕНавсен");
    static const QString latin = QStringLiteral("ABCEHabceh");
    QString plain = normalForm(text, QString::NormalizationForm_KC);
    for (QChar &letter : plain) {
        if (const qsizetype at = lookAlikes.indexOf(letter); at >= 0)
            letter = latin.at(at);
    }
    return plain;
}

QString comparableOption(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("^[\"“”„'‘’]\\s*(.+?)\\s*[\"“”'‘’]([.;,]*)$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QString folded = caseFolded(text).replace(quoted, QStringLiteral("\\1"));
    while (folded.endsWith(QLatin1Char('.')) || folded.endsWith(QLatin1Char(';')) || folded.endsWith(QLatin1Char(',')))
        folded.chop(1);
    return folded.trimmed();
}

KeyReading readKey(const QString &written, const std::vector<LabelledOption> &options)
{
    KeyReading reading;
    reading.written = written.trimmed();
    if (reading.written.isEmpty())
        return reading;
    const QString text = withoutIntroduction(normalForm(reading.written));
    reading.texts = positionsOfTexts(reading.written, options);
    if (!reading.texts)
        reading.texts = positionsOfTexts(text, options);
    readNumbers(reading, text.trimmed(), options);
    const auto labels = labelsOf(text.trimmed());
    // A letter beyond all that papers have is a wording.
    int last = maximumAnswerOptions - 1;
    for (const LabelledOption &option : options)
        last = std::max(last, option.label);
    if (labels && *std::ranges::max_element(labels->labels) <= last) {
        reading.letters = positionsOf(labels->labels, options);
        reading.areJoined = labels->areJoined;
        return reading;
    }
    const QString latin = latinLabels(text.trimmed());
    const auto labelled = labelWithText(latin);
    if (!labelled)
        return reading;
    // An option may have several lines, and semicolons.
    if (reading.texts || positionOfText(labelled->text, options) || !readSeveralLabelled(reading, latin, options))
        readLabelled(reading, *labelled, options);
    return reading;
}

void KeyConvention::learn(const KeyReading &reading)
{
    m_hasZero = m_hasZero || (reading.hasZero && !reading.texts);
    const auto kinds =
        std::ranges::count_if(allKinds, [&](KeyKind kind) { return readingAs(reading, kind).has_value(); });
    if (kinds != 1)
        return;
    for (const KeyKind kind : allKinds) {
        if (readingAs(reading, kind))
            m_kinds.insert(kind);
    }
}

std::optional<KeyKind> KeyConvention::kind() const
{
    return m_kinds.size() == 1 ? std::optional(*m_kinds.begin()) : std::nullopt;
}

KeyDecision decideKey(const KeyReading &reading, const KeyConvention &convention)
{
    const QString written = reading.written.left(80);
    if (reading.written.isEmpty())
        return {{}, QuestionIssueKind::NoRightAnswer, {}};
    const auto usual = convention.kind();
    const auto meantUsually = usual ? readingAs(reading, *usual) : std::nullopt;
    const bool mayBeText = reading.areJoined && reading.texts;
    if (meantUsually && !reading.saysBoth && !mayBeText && !(usual == KeyKind::Numbers && convention.countsFromZero()))
        return meantUsually->empty() ? KeyDecision{{}, QuestionIssueKind::UnknownRightAnswer, written}
                                     : KeyDecision{*meantUsually, {}, {}};
    std::set<std::set<int>> meanings;
    for (const KeyKind kind : allKinds) {
        const auto meant = readingAs(reading, kind);
        const bool trusted = kind != KeyKind::Numbers || !convention.countsFromZero();
        if (trusted && meant && !meant->empty())
            meanings.insert(*meant);
    }
    if (meanings.empty())
        return {{}, QuestionIssueKind::UnknownRightAnswer, written};
    if (meanings.size() > 1)
        return {{}, QuestionIssueKind::SeveralKeys, written};
    return {*meanings.begin(), {}, {}};
}

} // namespace hoithi
