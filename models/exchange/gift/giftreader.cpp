// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gift/giftreader.h"

#include "exchange/gift/giftitem.h"
#include "exchange/moodlexml/moodlexmlnames.h"
#include "exchange/plaintext/plaintextreader.h"
#include "exchange/readon.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>
#include <utility>

namespace hoithi {

namespace {

constexpr QLatin1String categoryMark("$CATEGORY:");

/// Follows the braces of a question line by line.
class GiftBraces
{
public:
    void take(QStringView line)
    {
        bool isEscaped = false;
        for (const QChar letter : line) {
            if (!isEscaped && (letter == QLatin1Char('{') || letter == QLatin1Char('}')))
                m_closed = letter == QLatin1Char('}');
            else if (!letter.isSpace())
                m_closed = false;
            isEscaped = !isEscaped && letter == QLatin1Char('\\');
        }
    }
    /// Whether they are at the end of the line that was taken last, and nothing follows them.
    [[nodiscard]] bool closed() const { return m_closed; }

private:
    bool m_closed = false;
};

/// Goes through a file block by block; empty lines divide them. Where one is missing before a
/// title or a category, nothing else can be meant.
class GiftDocument
{
public:
    GiftDocument(QString text, const std::stop_token &stop) : m_text(std::move(text)), m_lines(m_text), m_stop(stop) {}

    Result<QuestionFile> read() &&
    {
        m_file.format = ExchangeFormat::Gift;
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= m_text.size();) {
            const qsizetype found = m_text.indexOf(QLatin1Char('\n'), at);
            const qsizetype end = found < 0 ? m_text.size() : found;
            const QStringView line = QStringView(m_text).sliced(at, end - at).trimmed();
            const bool isComment = line.startsWith(QLatin1String("//"));
            if (line.isEmpty()) {
                HOITHI_CHECK(takeBlock(begin, at));
                begin = end;
            } else if (isComment) {
                takeComment(at, end, line);
            } else if (m_braces.closed() && (line.startsWith(QLatin1String("::")) || line.startsWith(categoryMark))) {
                HOITHI_CHECK(takeRun(begin, at));
                begin = at;
            }
            if (!isComment)
                m_braces.take(line);
            at = end + 1;
        }
        HOITHI_CHECK(takeBlock(begin, m_text.size()));
        return std::move(m_file);
    }

private:
    void takeComment(qsizetype at, qsizetype end, QStringView line)
    {
        if (m_braces.closed())
            m_behind.append(line.toString());
        else
            m_comments.read(line);
        // With its line's end: within a text it is no line. As blanks, it keeps every place.
        std::fill(m_text.begin() + at, m_text.begin() + std::min(end + 1, m_text.size()), QLatin1Char(' '));
    }

    /// A question that the next one follows without an empty line; comments between them are the next one's.
    Result<void> takeRun(qsizetype begin, qsizetype end)
    {
        const QStringList next = std::exchange(m_behind, {});
        HOITHI_CHECK(takeBlock(begin, end));
        for (const QString &line : next)
            m_comments.read(line);
        m_isRunOn = true;
        return {};
    }

    Result<void> takeBlock(qsizetype begin, qsizetype end)
    {
        for (const QString &line : std::exchange(m_behind, {}))
            m_comments.read(line);
        m_braces = {};
        const GiftComments comments = std::exchange(m_comments, {});
        const bool isRunOn = std::exchange(m_isRunOn, false);
        QStringView body = QStringView(m_text).sliced(begin, std::max<qsizetype>(end - begin, 0)).trimmed();
        while (body.startsWith(categoryMark))
            body = takeCategory(body);
        if (body.isEmpty())
            return {};
        HOITHI_CHECK(mayReadOn(++m_items, m_stop));
        GiftItem item(m_file, m_text, m_lines, body);
        if (isRunOn)
            item.tellRunOn();
        std::move(item).read(comments, m_topic);
        return {};
    }

    /// What follows its line.
    QStringView takeCategory(QStringView body)
    {
        const qsizetype end = body.indexOf(QLatin1Char('\n'));
        const QStringView line = body.first(end < 0 ? body.size() : end);
        QString above;
        m_topic = topicOfCategory(line.sliced(categoryMark.size()).trimmed().toString(), &above);
        if (!above.isEmpty()) {
            ItemIssues issues(m_lines.placeOf(line.data() - QStringView(m_text).data()));
            issues.add(QuestionIssueKind::LostOther, above);
            std::move(issues).takeNone(m_file);
        }
        return end < 0 ? QStringView() : body.sliced(end).trimmed();
    }

    QString m_text; ///< comments are blanks once they are read
    TextLines m_lines;
    const std::stop_token &m_stop;
    QuestionFile m_file;
    std::size_t m_items = 0; ///< with those that become no question, of which a hostile file has millions
    GiftComments m_comments;
    QStringList m_behind;   ///< comments behind a closed question, which may be about the next one
    GiftBraces m_braces;    ///< of the block so far
    bool m_isRunOn = false; ///< the block begins without an empty line
    QString m_topic;
};

/// Past blanks and lines of comments.
qsizetype firstOfAnswers(const QByteArray &text, qsizetype from)
{
    while (from < text.size()) {
        if (QByteArrayView(text).sliced(from).startsWith("//")) {
            const qsizetype end = text.indexOf('\n', from);
            from = end < 0 ? text.size() : end;
        } else if (!std::isspace(static_cast<unsigned char>(text.at(from)))) {
            break;
        } else {
            ++from;
        }
    }
    return from;
}

enum class GiftBrace { None, Empty, Answers };

/// What follows a brace: "=", "~", "#", "T}", "FALSE#…" are answers; "1; 2}" is none.
GiftBrace behindBrace(const QByteArray &text, qsizetype from)
{
    static const QRegularExpression truth(QStringLiteral("^(?:t|f|true|false)\\s*[}#]"),
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestTruth = 16;
    const QByteArray behind = text.mid(firstOfAnswers(text, from), longestTruth);
    if (behind.startsWith('}'))
        return GiftBrace::Empty;
    const bool isAnswer = behind.startsWith('=') || behind.startsWith('~') || behind.startsWith('#');
    return isAnswer || truth.match(QString::fromLatin1(behind)).hasMatch() ? GiftBrace::Answers : GiftBrace::None;
}

/// Empty braces are those of an essay, or an empty set among the options of a document.
bool hasGiftAnswers(const QByteArray &text)
{
    bool isEscaped = false;
    bool hasEmpty = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const GiftBrace brace = text.at(i) == '{' && !isEscaped ? behindBrace(text, i + 1) : GiftBrace::None;
        if (brace == GiftBrace::Answers)
            return true;
        hasEmpty = hasEmpty || brace == GiftBrace::Empty;
        isEscaped = !isEscaped && text.at(i) == '\\';
    }
    return hasEmpty && !looksLikeQuestionText(text, {});
}

} // namespace

bool looksLikeGift(const QByteArray &bytes, const QString &name)
{
    if (name.endsWith(QLatin1String(".gift"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".gift.txt"), Qt::CaseInsensitive))
        return true;
    const QByteArray start = headOfText(bytes);
    return start.contains("$CATEGORY:") || start.contains("[hoithi:") || hasGiftAnswers(start);
}

Result<QuestionFile> readGift(const QByteArray &bytes, const std::stop_token &stop)
{
    HOITHI_TRY(QString text, textOfFile(bytes));
    return GiftDocument(std::move(text), stop).read();
}

} // namespace hoithi
