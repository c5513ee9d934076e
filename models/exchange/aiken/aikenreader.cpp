// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/aiken/aikenreader.h"

#include "exchange/exchangetexts.h"
#include "exchange/itemissues.h"
#include "exchange/readon.h"
#include "exchange/textfile.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace hoithi {

namespace {

QString missing(const QString &expected)
{
    return Exchange::tr("“%1” is missing").arg(expected);
}

/// What follows "ANSWER:"; nothing for any other line.
std::optional<QString> keyOf(const QString &line)
{
    static const QRegularExpression key(QStringLiteral("^ANSWER\\s*:(.*)$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = key.match(line);
    return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
}

bool isSpaceAt(const QString &line, qsizetype at)
{
    return at >= line.size() || line.at(at).isSpace();
}

/// Whether a line begins like "B. " or "B) ".
bool isLettered(const QString &line)
{
    return line.size() >= 2 && line.at(0) >= QLatin1Char('A') && line.at(0) <= QLatin1Char('Z')
           && (line.at(1) == QLatin1Char('.') || line.at(1) == QLatin1Char(')'));
}

/// One question, line by line: its text, "A. …", "B. …", "ANSWER: A". A line that continues a text or an option is a further line
/// of it. An empty line may stand before any option and before the answer, but a text after it belongs to another question.
class AikenDocument
{
public:
    Result<QuestionFile> read(const QString &text, const std::stop_token &stop) &&
    {
        m_file.format = ExchangeFormat::Aiken;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype found = text.indexOf(QLatin1Char('\n'), at);
            const qsizetype end = found < 0 ? text.size() : found;
            ++m_line;
            HOITHI_CHECK(mayReadOn(m_items, stop));
            takeLine(text.mid(at, end - at).trimmed());
            at = end + 1;
        }
        finishWithoutKey();
        return std::move(m_file);
    }

private:
    void takeLine(const QString &line)
    {
        if (line.isEmpty()) {
            m_afterEmpty = true;
            m_skipping = false;
            return;
        }
        const bool afterEmpty = std::exchange(m_afterEmpty, false);
        const std::optional<QString> key = keyOf(line);
        if (m_skipping) {
            m_skipping = !key; // its answer ends a question that was given up
            return;
        }
        if (key)
            takeKey(*key);
        else if (isNextOption(line))
            m_question.options.push_back({line.mid(2).trimmed(), false, {}});
        else if (!m_begin)
            begin(line);
        else if (isLettered(line) && isSpaceAt(line, 2))
            giveUp(QString(nextLetter()) + QLatin1Char('.'), {m_line, 1, {}});
        else if (afterEmpty)
            beginAnother(line);
        else
            continueWith(line);
    }

    [[nodiscard]] QChar nextLetter() const { return QChar(u'A' + static_cast<char16_t>(m_question.options.size())); }

    [[nodiscard]] bool isNextOption(const QString &line) const
    {
        return m_begin && isLettered(line) && line.at(0) == nextLetter();
    }

    void begin(const QString &line)
    {
        ++m_items;
        m_begin = FilePlace{m_line, 1, {}};
        m_question.text = line;
        if (line.startsWith(QLatin1String("A.")) || line.startsWith(QLatin1String("A)")))
            giveUp(QStringLiteral("A."), *m_begin); // an option without a question
    }

    /// The question before ends without an answer.
    void beginAnother(const QString &line)
    {
        finishWithoutKey();
        begin(line);
    }

    void continueWith(const QString &line)
    {
        QString &text = m_question.options.empty() ? m_question.text : m_question.options.back().text;
        text += QLatin1Char('\n') + line;
    }

    void takeKey(const QString &key)
    {
        const FilePlace place{m_line, 1, {}};
        if (!m_begin) {
            ++m_items;
            ItemIssues issues(place);
            issues.add(QuestionIssueKind::Malformed, missing(QStringLiteral("ANSWER:")));
            std::move(issues).takeNone(m_file);
            return;
        }
        ItemIssues issues(*m_begin);
        markRight(key, issues, place);
        std::move(issues).takeQuestion(m_file, std::exchange(m_question, {}));
        m_begin.reset();
    }

    void markRight(const QString &key, ItemIssues &issues, const FilePlace &place)
    {
        static const QRegularExpression one(QStringLiteral("^([A-Za-z])[.)]?$"));
        static const QRegularExpression several(
            QStringLiteral("^[A-Za-z](?:\\s*(?:[,;&+/]|and|và|\\s)\\s*[A-Za-z])+[.)]?$"));
        const auto match = one.match(key);
        if (!match.hasMatch()) {
            const bool isSeveral = several.match(key).hasMatch();
            issues.add(isSeveral ? QuestionIssueKind::SeveralKeys : QuestionIssueKind::UnknownRightAnswer, key.left(40),
                       place);
            return;
        }
        const auto index = static_cast<std::size_t>(match.captured(1).at(0).toUpper().unicode() - u'A');
        if (index < m_question.options.size())
            m_question.options.at(index).right = true;
        else
            issues.add(QuestionIssueKind::UnknownRightAnswer, match.captured(1), place);
    }

    void finishWithoutKey()
    {
        if (m_begin)
            giveUp(QStringLiteral("ANSWER:"), *m_begin);
        m_skipping = false;
    }

    /// The question cannot be read; the next one follows its answer or an empty line.
    void giveUp(const QString &expected, const FilePlace &place)
    {
        ItemIssues issues(place);
        issues.add(QuestionIssueKind::Malformed, missing(expected));
        std::move(issues).takeNone(m_file);
        m_question = {};
        m_begin.reset();
        m_skipping = true;
    }

    QuestionFile m_file;
    Question m_question;
    std::optional<FilePlace> m_begin; ///< of the question, while one is open
    std::size_t m_items = 0;          ///< with those that become no question
    int m_line = 0;
    bool m_afterEmpty = false;
    bool m_skipping = false;
};

} // namespace

bool looksLikeAiken(const QByteArray &bytes, const QString &name)
{
    if (name.endsWith(QLatin1String(".gift"), Qt::CaseInsensitive))
        return false;
    static const QRegularExpression option(QStringLiteral("^\\s*A[.)]"), QRegularExpression::MultilineOption);
    static const QRegularExpression answer(QStringLiteral("^\\s*ANSWER\\s*:\\s*[A-Z]\\b"),
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(headOfText(bytes));
    return text.contains(option) && text.contains(answer);
}

Result<QuestionFile> readAiken(const QByteArray &bytes, const std::stop_token &stop)
{
    HOITHI_TRY(const QString text, textOfFile(bytes));
    return AikenDocument().read(text, stop);
}

} // namespace hoithi
