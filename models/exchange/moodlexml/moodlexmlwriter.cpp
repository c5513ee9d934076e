// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/moodlexml/moodlexmlwriter.h"

#include "exchange/moodlexml/moodlexmlnames.h"
#include "exchange/richtext.h"

#include <algorithm>

namespace hoithi {

namespace {

QString tag(const char *name, const QString &content)
{
    const QString word = QString::fromLatin1(name);
    return QLatin1Char('<') + word + QLatin1Char('>') + content + QLatin1String("</") + word + QLatin1String(">\n");
}

/// Moodle has names without markup of up to 255 bytes, and needs one.
QString nameOf(const Question &question)
{
    constexpr qsizetype longest = 60;
    const QString line = question.text.section(QLatin1Char('\n'), 0, 0);
    if (!question.title.isEmpty())
        return question.title;
    return line.size() <= longest ? line : line.left(longest) + QChar(0x2026);
}

class QuestionXml
{
public:
    QuestionXml(const Question &question, const std::map<QByteArray, QByteArray> &images)
        : m_question(question), m_bytes(images)
    {}

    [[nodiscard]] QString xml()
    {
        m_xml = QStringLiteral("<question type=\"multichoice\">\n");
        m_xml += tag("name", tag("text", escaped(nameOf(m_question))));
        m_xml += formatted("questiontext", m_question.text, imagesOfText(), {});
        m_xml += formatted("generalfeedback", m_question.explanation, {}, {});
        m_xml += tag("defaultgrade", QStringLiteral("1.0000000")) + tag("penalty", QStringLiteral("0.3333333"))
                 + tag("hidden", QStringLiteral("0"));
        m_xml += tag("single", m_question.multiple ? QStringLiteral("false") : QStringLiteral("true"));
        m_xml += tag("shuffleanswers", m_question.keepOrder ? QStringLiteral("false") : QStringLiteral("true"));
        m_xml += tag("answernumbering", QStringLiteral("ABCD"));
        for (const AnswerOption &option : m_question.options)
            addAnswer(option);
        addTags();
        addOwn();
        return m_xml + QLatin1String("</question>\n");
    }

    /// What is left out, once xml() was made.
    [[nodiscard]] QStringList lostImages() const { return m_lostImages; }
    [[nodiscard]] bool lostCharacters() const { return m_lostCharacters; }

private:
    QString escaped(QStringView text) { return escapedXml(text, &m_lostCharacters); }

    [[nodiscard]] bool isOfOption(const QuestionImage &image) const
    {
        return std::ranges::find(m_question.options, image.name, &AnswerOption::image) != m_question.options.end();
    }

    [[nodiscard]] std::vector<const QuestionImage *> imagesOfText() const
    {
        std::vector<const QuestionImage *> found;
        for (const QuestionImage &image : m_question.images) {
            if (!isOfOption(image))
                found.push_back(&image);
        }
        return found;
    }

    /// <name format="html"> of a plain text with images behind it.
    QString formatted(const char *name, const QString &text, const std::vector<const QuestionImage *> &images,
                      const QString &attributes)
    {
        QString html = htmlOfPlain(text, &m_lostCharacters);
        QString files;
        for (const QuestionImage *image : images) {
            const auto bytes = m_bytes.find(image->sha256);
            if (bytes == m_bytes.end()) {
                if (!m_lostImages.contains(image->name))
                    m_lostImages.append(image->name);
                continue;
            }
            html += (html.isEmpty() ? QString() : QStringLiteral("<br/>")) + QLatin1String("<img src=\"")
                    + pluginFileSource(image->name) + QLatin1String("\" alt=\"") + escaped(image->description)
                    + QLatin1String("\"/>");
            files += QLatin1String("<file name=\"") + escaped(image->name)
                     + QLatin1String("\" path=\"/\" encoding=\"base64\">")
                     + QString::fromLatin1(bytes->second.toBase64()) + QLatin1String("</file>\n");
        }
        const QString word = QString::fromLatin1(name);
        return QLatin1Char('<') + word + attributes + QLatin1String(" format=\"html\">\n") + tag("text", escaped(html))
               + files
               + (word == QLatin1String("answer") ? QString() : QLatin1String("</") + word + QLatin1String(">\n"));
    }

    /// Of several right options each has the same share, and a wrong one takes all of it: together they are the answer.
    [[nodiscard]] QString shareOf(const AnswerOption &option) const
    {
        if (!option.right)
            return m_question.multiple ? QStringLiteral("-100") : QStringLiteral("0");
        const auto right = std::ranges::count(m_question.options, true, &AnswerOption::right);
        constexpr int digits = 7;
        return m_question.multiple ? QString::number(100.0 / static_cast<double>(right), 'g', digits)
                                   : QStringLiteral("100");
    }

    void addAnswer(const AnswerOption &option)
    {
        std::vector<const QuestionImage *> images;
        for (const QuestionImage &image : m_question.images) {
            if (!option.image.isEmpty() && image.name == option.image)
                images.push_back(&image);
        }
        m_xml += formatted("answer", option.text, images,
                           QLatin1String(" fraction=\"") + shareOf(option) + QLatin1Char('"'));
        m_xml +=
            QLatin1String("<feedback format=\"html\">") + tag("text", {}) + QLatin1String("</feedback>\n</answer>\n");
    }

    void addTags()
    {
        QString tags;
        for (const QString &one : m_question.tags)
            tags += tag("tag", tag("text", escaped(one)));
        if (!tags.isEmpty())
            m_xml += tag("tags", tags);
    }

    void addOwn()
    {
        QString own;
        if (m_question.title.isEmpty())
            own += QLatin1String("<untitled/>\n");
        if (!m_question.source.isEmpty())
            own += tag("source", escaped(m_question.source));
        if (!m_question.legalReference.isEmpty())
            own += tag("legalreference", escaped(m_question.legalReference));
        if (m_question.difficulty != Difficulty::Unset)
            own += tag("difficulty", difficultyName(m_question.difficulty));
        for (const QuestionImage &image : m_question.images)
            own += QLatin1String("<image name=\"") + escaped(image.name) + QLatin1String("\" description=\"")
                   + escaped(image.description) + QLatin1String("\"/>\n");
        m_xml += tag(ownMoodleElement, own); // even empty, it tells that the texts were plain
    }

    const Question &m_question;
    const std::map<QByteArray, QByteArray> &m_bytes;
    QString m_xml;
    QStringList m_lostImages;
    bool m_lostCharacters = false;
};

QString categoryXml(const QString &topic)
{
    // Moodle's topmost category takes no questions.
    const QString category = categoryOfTopic(topic.isEmpty() ? QStringLiteral("HoiThi") : topic);
    return QLatin1String("<question type=\"category\">\n") + tag("category", tag("text", escapedXml(category)))
           + tag(ownMoodleElement, tag("topic", escapedXml(topic))) + QLatin1String("</question>\n");
}

} // namespace

WrittenQuestions writeMoodleXml(const std::vector<Question> &questions, const std::map<QByteArray, QByteArray> &images)
{
    WrittenQuestions written;
    written.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
    QString topic;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto lost = [&](QuestionIssueKind kind, const QString &detail) {
            written.losses.push_back({kind, {}, static_cast<int>(i), detail.left(issueDetailLimit)});
        };
        if (questions[i].topic != topic) {
            topic = questions[i].topic;
            written.bytes += categoryXml(topic).toUtf8();
        }
        QuestionXml one(questions[i], images);
        written.bytes += one.xml().toUtf8();
        if (!one.lostImages().isEmpty())
            lost(QuestionIssueKind::LostMedia, one.lostImages().join(QLatin1String(", ")));
        if (one.lostCharacters())
            lost(QuestionIssueKind::LostOther, QStringLiteral("U+FFFD"));
    }
    written.bytes += "</quiz>\n";
    return written;
}

} // namespace hoithi
