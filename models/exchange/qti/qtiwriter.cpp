// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtiwriter.h"

#include "containers/archive.h"
#include "exchange/qti/qtidescription.h"
#include "exchange/qti/qtinames.h"
#include "exchange/richtext.h"

#include <algorithm>

namespace hoithi {

namespace {

using Entries = std::vector<std::pair<QString, QByteArray>>;

/// "A", "B" …
QString identifierOf(std::size_t option)
{
    return option < 26 ? QString(QChar(static_cast<char16_t>(u'A' + option))) : QStringLiteral("C%1").arg(option);
}

/// QTI wants a title.
QString titleOf(const Question &question, const QString &identifier)
{
    constexpr qsizetype longest = 60;
    if (!question.title.isEmpty())
        return question.title;
    const QString line = question.text.section(QLatin1Char('\n'), 0, 0);
    if (line.isEmpty())
        return identifier;
    return line.size() <= longest ? line : line.left(longest) + QChar(0x2026);
}

class QtiQuestion
{
public:
    QtiQuestion(const Question &question, const std::map<QByteArray, QByteArray> &images, int number)
        : m_question(question), m_bytes(images), m_identifier(QStringLiteral("q%1").arg(number))
    {
        for (std::size_t i = 0; i < question.images.size(); ++i) {
            const QuestionImage &image = question.images[i];
            const bool known = images.contains(image.sha256);
            m_files.append(known ? QStringLiteral("%1.%2").arg(i + 1).arg(image.mediaType.section(QLatin1Char('/'), -1))
                                 : QString());
            if (!known)
                m_lostImages.append(image.name);
        }
    }

    void appendEntries(Entries &entries) const
    {
        for (std::size_t i = 0; i < m_question.images.size(); ++i) {
            const QString &file = m_files.at(static_cast<qsizetype>(i));
            if (!file.isEmpty())
                entries.emplace_back(folder() + file, m_bytes.at(m_question.images[i].sha256));
        }
    }

    [[nodiscard]] QString folder() const { return QStringLiteral("items/") + m_identifier + QLatin1Char('/'); }

    [[nodiscard]] QString resourceXml()
    {
        QString files = QLatin1String("<file href=\"") + folder() + QLatin1String("qti.xml\"/>\n");
        for (const QString &file : m_files) {
            if (!file.isEmpty())
                files += QLatin1String("<file href=\"") + folder() + file + QLatin1String("\"/>\n");
        }
        return QLatin1String("<resource identifier=\"") + m_identifier
               + QLatin1String("\" type=\"imsqti_item_xmlv2p2\" href=\"") + folder() + QLatin1String("qti.xml\">\n")
               + qtiMetadataXml(m_question, m_files, &m_lostCharacters) + files + QLatin1String("</resource>\n");
    }

    [[nodiscard]] QString itemXml()
    {
        QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                     "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p2\" "
                                     "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                                     "xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imsqti_v2p2 "
                                     "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd\" identifier=\"")
                      + m_identifier + QLatin1String("\" title=\"") + escaped(titleOf(m_question, m_identifier))
                      + QLatin1String("\" adaptive=\"false\" timeDependent=\"false\" xml:lang=\"vi\">\n");
        xml += declarations() + body();
        // Of 2.1, which programs for 2.2 know as well, and write themselves.
        xml += QLatin1String("<responseProcessing "
                             "template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>\n");
        if (!m_question.explanation.isEmpty())
            xml += QLatin1String("<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"EXPLANATION\" "
                                 "showHide=\"show\"><p>")
                   + htmlOfPlain(m_question.explanation, &m_lostCharacters) + QLatin1String("</p></modalFeedback>\n");
        return xml + QLatin1String("</assessmentItem>\n");
    }

    [[nodiscard]] const QStringList &lostImages() const { return m_lostImages; }
    [[nodiscard]] bool lostCharacters() const { return m_lostCharacters; }

private:
    QString escaped(const QString &text) { return escapedXml(text, &m_lostCharacters); }

    [[nodiscard]] QString declarations() const
    {
        QString values;
        for (std::size_t i = 0; i < m_question.options.size(); ++i) {
            if (m_question.options[i].right)
                values += QLatin1String("<value>") + identifierOf(i) + QLatin1String("</value>");
        }
        QString xml =
            QLatin1String("<responseDeclaration identifier=\"RESPONSE\" cardinality=\"")
            + (m_question.multiple ? QLatin1String("multiple") : QLatin1String("single"))
            + QLatin1String("\" baseType=\"identifier\">")
            + (values.isEmpty() ? QString()
                                : QLatin1String("<correctResponse>") + values + QLatin1String("</correctResponse>"))
            + QLatin1String("</responseDeclaration>\n<outcomeDeclaration identifier=\"SCORE\" "
                            "cardinality=\"single\" baseType=\"float\"><defaultValue><value>0</value>"
                            "</defaultValue></outcomeDeclaration>\n");
        if (!m_question.explanation.isEmpty()) // shown whatever was answered
            xml += QLatin1String("<outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"single\" "
                                 "baseType=\"identifier\"><defaultValue><value>EXPLANATION</value></defaultValue>"
                                 "</outcomeDeclaration>\n");
        return xml;
    }

    [[nodiscard]] QString body()
    {
        QString xml = QLatin1String("<itemBody>\n<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"")
                      + (m_question.keepOrder ? QLatin1String("false") : QLatin1String("true"))
                      + QLatin1String("\" maxChoices=\"")
                      + (m_question.multiple ? QLatin1String("0") : QLatin1String("1")) + QLatin1String("\">\n<prompt>")
                      + content(m_question.text, nullptr) + QLatin1String("</prompt>\n");
        for (std::size_t i = 0; i < m_question.options.size(); ++i)
            xml += QLatin1String("<simpleChoice identifier=\"") + identifierOf(i) + QLatin1String("\">")
                   + content(m_question.options[i].text, &m_question.options[i].image)
                   + QLatin1String("</simpleChoice>\n");
        return xml + QLatin1String("</choiceInteraction>\n</itemBody>\n");
    }

    /// A text with the image that an option names; the question's own with all that no option does.
    [[nodiscard]] QString content(const QString &text, const QString *ofOption)
    {
        QString xml = htmlOfPlain(text, &m_lostCharacters);
        for (std::size_t i = 0; i < m_question.images.size(); ++i) {
            const QuestionImage &image = m_question.images[i];
            const bool isOptions =
                std::ranges::find(m_question.options, image.name, &AnswerOption::image) != m_question.options.end();
            const QString &file = m_files.at(static_cast<qsizetype>(i));
            if (file.isEmpty() || (ofOption != nullptr ? image.name != *ofOption : isOptions))
                continue;
            xml += (xml.isEmpty() ? QString() : QStringLiteral("<br/>")) + QLatin1String("<img src=\"") + file
                   + QLatin1String("\" alt=\"") + escaped(image.description) + QLatin1String("\"/>");
        }
        return xml;
    }

    const Question &m_question;
    const std::map<QByteArray, QByteArray> &m_bytes;
    QString m_identifier;
    QStringList m_files; ///< of each image; empty where its bytes are missing
    QStringList m_lostImages;
    bool m_lostCharacters = false;
};

QByteArray manifestXml(const QString &resources)
{
    return (QLatin1String("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" "
                          "xmlns:lom=\"http://ltsc.ieee.org/xsd/LOM\" xmlns:h=\"")
            + QLatin1String(ownQtiNamespace)
            + QLatin1String(
                "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                "xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imscp_v1p1 "
                "http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd "
                "http://ltsc.ieee.org/xsd/LOM http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd\" "
                "identifier=\"hoithi-questions\">\n"
                "<metadata><schema>QTIv2.2 Package</schema><schemaversion>1.0.0</schemaversion></metadata>\n"
                "<organizations/>\n<resources>\n")
            + resources + QLatin1String("</resources>\n</manifest>\n"))
        .toUtf8();
}

} // namespace

Result<WrittenQuestions> writeQti(const std::vector<Question> &questions,
                                  const std::map<QByteArray, QByteArray> &images)
{
    WrittenQuestions written;
    Entries entries{{QStringLiteral("imsmanifest.xml"), {}}};
    QString resources;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto lost = [&](QuestionIssueKind kind, const QString &detail) {
            written.losses.push_back({kind, {}, static_cast<int>(i), detail.left(issueDetailLimit)});
        };
        QtiQuestion one(questions[i], images, static_cast<int>(i) + 1);
        entries.emplace_back(one.folder() + QStringLiteral("qti.xml"), one.itemXml().toUtf8());
        one.appendEntries(entries);
        resources += one.resourceXml();
        if (!one.lostImages().isEmpty())
            lost(QuestionIssueKind::LostMedia, one.lostImages().join(QLatin1String(", ")));
        if (one.lostCharacters())
            lost(QuestionIssueKind::LostOther, QStringLiteral("U+FFFD"));
    }
    entries.front().second = manifestXml(resources);
    HOITHI_TRY(written.bytes, writeArchive(entries));
    return written;
}

} // namespace hoithi
