// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gift/giftreader.h"

#include "exchange/exchangetexts.h"
#include "exchange/gift/giftitem.h"
#include "exchange/moodlexml/moodlexmlnames.h"
#include "exchange/questionreader.h"

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

constexpr QLatin1String categoryMark("$CATEGORY:");

/// Goes through a file block by block; empty lines divide them.
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
            if (line.isEmpty()) {
                HOITHI_CHECK(takeBlock(begin, at));
                begin = end;
            } else if (line.startsWith(QLatin1String("//"))) {
                m_comments.read(line);
                // With its line's end: within a text it is no line. As blanks, it keeps every place.
                std::fill(m_text.begin() + at, m_text.begin() + std::min(end + 1, m_text.size()), QLatin1Char(' '));
            }
            at = end + 1;
        }
        HOITHI_CHECK(takeBlock(begin, m_text.size()));
        return std::move(m_file);
    }

private:
    Result<void> takeBlock(qsizetype begin, qsizetype end)
    {
        const GiftComments comments = std::exchange(m_comments, {});
        QStringView body = QStringView(m_text).sliced(begin, std::max<qsizetype>(end - begin, 0)).trimmed();
        while (body.startsWith(categoryMark))
            body = takeCategory(body);
        if (body.isEmpty())
            return {};
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, Exchange::tr("Stopped; nothing was read."));
        if (++m_items > questionCountLimit) {
            return failure(
                ErrorCode::BadInput,
                Exchange::tr("The file holds more than %1 questions. Divide it.").arg(qulonglong{questionCountLimit}));
        }
        GiftItem(m_file, m_text, m_lines, body).read(comments, m_topic);
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
    QString m_topic;
};

} // namespace

bool looksLikeGift(const QByteArray &bytes, const QString &name)
{
    if (name.endsWith(QLatin1String(".gift"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".gift.txt"), Qt::CaseInsensitive))
        return true;
    const QByteArray start = headOfText(bytes);
    const qsizetype open = start.indexOf('{');
    return start.contains("$CATEGORY:") || start.contains("[hoithi:") || (open >= 0 && start.indexOf('}', open) > open);
}

Result<QuestionFile> readGift(const QByteArray &bytes, const std::stop_token &stop)
{
    HOITHI_TRY(QString text, textOfFile(bytes));
    return GiftDocument(std::move(text), stop).read();
}

} // namespace hoithi
