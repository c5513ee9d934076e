// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/moodlexml/moodlexmlreader.h"

#include "exchange/exchangetexts.h"
#include "exchange/moodlexml/moodlexmlitem.h"
#include "exchange/moodlexml/moodlexmlnames.h"
#include "exchange/readon.h"

namespace hoithi {

namespace {

class MoodleXmlDocument
{
public:
    explicit MoodleXmlDocument(const std::stop_token &stop) : m_stop(stop)
    {
        m_file.format = ExchangeFormat::MoodleXml;
    }

    Result<QuestionFile> read(const QByteArray &bytes) &&
    {
        HOITHI_TRY(const XmlElement document,
                   readXmlPieces(bytes, [this](const XmlElement &quiz, const XmlElement &piece) -> Result<void> {
                       HOITHI_CHECK(expectQuiz(quiz));
                       return take(piece);
                   }));
        HOITHI_CHECK(expectQuiz(document));
        return std::move(m_file);
    }

private:
    static Result<void> expectQuiz(const XmlElement &document)
    {
        if (document.name == QLatin1String("quiz"))
            return {};
        return failure(ErrorCode::BadInput,
                       Exchange::tr("This is no Moodle XML: at line %1 begins <%2>, where <quiz> should.")
                           .arg(document.place.line)
                           .arg(document.name.left(40)));
    }

    Result<void> take(const XmlElement &piece)
    {
        HOITHI_CHECK(mayReadOn(m_file.questions.size() + 1, m_stop));
        const QString type = piece.attribute(u"type").trimmed();
        if (piece.name == QLatin1String("question") && type == QLatin1String("category"))
            takeCategory(piece);
        else if (piece.name == QLatin1String("question") && isMoodleChoice(type))
            MoodleXmlItem(m_file, piece, m_topic).read();
        else
            refuse(piece, type);
        return {};
    }

    /// Those that follow belong to it.
    void takeCategory(const XmlElement &piece)
    {
        ItemIssues issues(filePlace(piece.place));
        const XmlElement *const category = piece.child(u"category");
        QString above;
        m_topic = topicOfCategory(category == nullptr ? QString() : category->text(), &above);
        const XmlElement *const own = piece.child(QString::fromLatin1(ownMoodleElement));
        if (own != nullptr && own->child(u"topic") != nullptr)
            m_topic = own->child(u"topic")->text();
        else if (!above.isEmpty())
            issues.add(QuestionIssueKind::LostOther, above);
        const XmlElement *const info = piece.child(u"info");
        if (info != nullptr && !info->text().trimmed().isEmpty())
            issues.add(QuestionIssueKind::LostOther, info->name, filePlace(info->place));
        std::move(issues).takeNone(m_file);
    }

    void refuse(const XmlElement &piece, const QString &type)
    {
        ItemIssues issues(filePlace(piece.place));
        if (piece.name != QLatin1String("question"))
            issues.add(QuestionIssueKind::LostOther, piece.name);
        else if (type.isEmpty())
            issues.add(QuestionIssueKind::Malformed, QStringLiteral("type"));
        else
            issues.add(QuestionIssueKind::UnsupportedType, type);
        std::move(issues).takeNone(m_file);
    }

    const std::stop_token &m_stop;
    QuestionFile m_file;
    QString m_topic;
};

} // namespace

bool looksLikeMoodleXml(const QByteArray &bytes)
{
    constexpr qsizetype head = 4096;
    QByteArray start = bytes.left(head);
    start.replace('\0', ""); // UTF-16
    return looksLikeXml(bytes) && (start.contains("<quiz") || start.contains("<question type="));
}

Result<QuestionFile> readMoodleXml(const QByteArray &bytes, const std::stop_token &stop)
{
    return MoodleXmlDocument(stop).read(bytes);
}

} // namespace hoithi
