// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/moodlexml/moodlexmlitem.h"

#include "exchange/moodlexml/moodlexmlkey.h"
#include "exchange/moodlexml/moodlexmlnames.h"
#include "exchange/richtext.h"

#include <algorithm>
#include <cmath>

namespace hoithi {

namespace {

/// "false", "0" and nothing are no, as Moodle has it.
bool isYes(const XmlElement *element, bool otherwise)
{
    if (element == nullptr)
        return otherwise;
    const QString text = element->text().trimmed();
    return !text.isEmpty() && text != QLatin1String("false") && text != QLatin1String("0");
}

/// The text of <field><text>, or of the field itself.
QString plainOf(const XmlElement *field)
{
    if (field == nullptr)
        return {};
    const XmlElement *const text = field->child(u"text");
    return (text == nullptr ? field : text)->text().trimmed();
}

/// Like "33.33333"; some servers write a comma.
double numberOf(QString text, bool &ok)
{
    return text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
}

/// The files that stand beside a text, by the path that it names them with.
std::map<QString, QByteArray> filesIn(const XmlElement &field)
{
    std::map<QString, QByteArray> files;
    for (const XmlElement *file : field.elements(u"file")) {
        QString path = file->attribute(u"path") + file->attribute(u"name");
        while (path.startsWith(QLatin1Char('/')))
            path.remove(0, 1);
        files.try_emplace(path, QByteArray::fromBase64(file->text().toLatin1()));
    }
    return files;
}

} // namespace

bool isMoodleChoice(const QString &type)
{
    return type == QLatin1String("multichoice") || type == QLatin1String("truefalse")
           || type == QLatin1String("multichoiceset") || type == QLatin1String("oumultiresponse");
}

MoodleXmlItem::MoodleXmlItem(QuestionFile &file, const XmlElement &element, const QString &topic)
    : m_file(file), m_element(element), m_type(element.attribute(u"type")),
      m_isOwn(element.child(QString::fromLatin1(ownMoodleElement)) != nullptr), m_issues(filePlace(element.place)),
      m_images(file, m_question, m_issues, m_digests)
{
    m_question.topic = topic;
}

void MoodleXmlItem::read() &&
{
    readHead();
    readAnswers();
    readOldImage();
    lookAtGrades();
    readRest();
    std::move(m_issues).takeQuestion(m_file, std::move(m_question));
}

void MoodleXmlItem::readHead()
{
    m_question.title = plainOf(m_element.child(u"name"));
    if (const XmlElement *const field = m_element.child(u"questiontext")) {
        m_format = field->attribute(u"format");
        const RichText text = richText(*field);
        m_question.text = text.text;
        takeImages(*field, text, false);
    }
    if (const XmlElement *const field = m_element.child(u"generalfeedback")) {
        const RichText text = richText(*field);
        m_question.explanation = text.text;
        loseImages(*field, text);
    }
    // Absent, the author said nothing of it.
    m_question.keepOrder = m_type == QLatin1String("truefalse") || !isYes(m_element.child(u"shuffleanswers"), true);
}

RichText MoodleXmlItem::richText(const XmlElement &field)
{
    const XmlElement *const inner = field.child(u"text");
    QString raw = inner == nullptr ? plainOf(&field) : inner->elements().empty() ? inner->text() : htmlWithin(*inner);
    const QString own = field.attribute(u"format").trimmed();
    const QString format = own.isEmpty() ? m_format : own;
    if (format == QLatin1String("plain_text"))
        return {raw, {}, {}, {}, false};
    if (format == QLatin1String("markdown") || format == QLatin1String("wiki_like")) {
        if (!raw.trimmed().isEmpty())
            m_issues.add(QuestionIssueKind::Suspicious, format, filePlace(field.place));
        return {raw, {}, {}, {}, false};
    }
    if (format == QLatin1String("moodle_auto_format"))
        raw = raw.trimmed().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    RichText text = richTextOfHtml(raw);
    if (m_isOwn)
        text.formula = false; // it was a plain text
    text.addLosses(m_issues, filePlace(field.place));
    return text;
}

QStringList MoodleXmlItem::takeImages(const XmlElement &field, const RichText &text, bool ofOption)
{
    std::map<QString, QByteArray> files = filesIn(field);
    std::map<QString, QByteArray> unseen = files;
    QStringList names;
    for (const RichImage &image : text.images) {
        const QString path = pathOfPluginFile(image.source);
        unseen.erase(path);
        if (ofOption && !names.isEmpty()) { // an option has one
            m_issues.add(QuestionIssueKind::LostMedia, imageName(image.source), filePlace(field.place));
            continue;
        }
        const QString name = takeImage(image.source, image.description, ofOption, filePlace(field.place), files);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    for (const auto &[path, bytes] : unseen)
        m_issues.add(QuestionIssueKind::LostMedia, imageName(path), filePlace(field.place));
    return names;
}

QString MoodleXmlItem::takeImage(const QString &source, const QString &description, bool ofOption,
                                 const FilePlace &place, std::map<QString, QByteArray> &files)
{
    if (const QByteArray inlined = bytesOfDataUrl(source); !inlined.isEmpty())
        return m_images.take(QStringLiteral("image"), inlined, description, ofOption, place);
    const QString path = pathOfPluginFile(source);
    const auto file = files.find(path);
    if (path.isEmpty() || file == files.end()) {
        constexpr qsizetype longest = 80;
        m_issues.add(QuestionIssueKind::LostMedia, source.left(longest), place);
        return {};
    }
    return m_images.take(path, file->second, description, ofOption, place);
}

/// Shown with the text, they would give the answer away.
void MoodleXmlItem::loseImages(const XmlElement &field, const RichText &text)
{
    for (const RichImage &image : text.images)
        m_issues.add(QuestionIssueKind::LostMedia, imageName(image.source), filePlace(field.place));
    for (const auto &[path, bytes] : filesIn(field))
        m_issues.add(QuestionIssueKind::LostMedia, imageName(path), filePlace(field.place));
}

void MoodleXmlItem::readAnswers()
{
    for (const XmlElement *answer : m_element.elements(u"answer"))
        readAnswer(*answer);
    MoodleGrading grading = MoodleGrading::One;
    if (m_type == QLatin1String("multichoiceset") || m_type == QLatin1String("oumultiresponse"))
        grading = MoodleGrading::AllOrNone;
    else if (m_type == QLatin1String("multichoice") && !isYes(m_element.child(u"single"), true))
        grading = MoodleGrading::Sum;
    applyMoodleShares(m_question, m_fractions, grading, m_issues);
}

void MoodleXmlItem::readAnswer(const XmlElement &answer)
{
    const FilePlace place = filePlace(answer.place);
    const QString share = answer.attribute(u"fraction");
    bool ok = false;
    double fraction = numberOf(share, ok);
    if (!ok || !std::isfinite(fraction)) {
        fraction = 0;
        if (!share.trimmed().isEmpty())
            m_issues.add(QuestionIssueKind::Malformed, QStringLiteral("fraction"), place);
    }
    if (const XmlElement *const feedback = answer.child(u"feedback"))
        lookAtFeedback(*feedback);

    const RichText text = richText(answer);
    AnswerOption option{text.text.trimmed(), false, {}};
    const QStringList images = takeImages(answer, text, true);
    if (!images.isEmpty())
        option.image = images.first();
    if (m_type == QLatin1String("truefalse"))
        option.text = truthName(option.text);
    if (!m_isOwn && option.text.isEmpty() && option.image.isEmpty() && text.images.empty()) {
        // Moodle leaves it out as well, unless it counts.
        m_issues.add(fraction > 0 ? QuestionIssueKind::Malformed : QuestionIssueKind::LostOther,
                     QStringLiteral("answer"), place);
        return;
    }
    m_question.options.push_back(std::move(option));
    m_fractions.push_back(fraction);
}

/// Moodle 1.9 had one image beside the text.
void MoodleXmlItem::readOldImage()
{
    const XmlElement *const bytes = m_element.child(u"image_base64");
    const XmlElement *const name = m_element.child(u"image");
    if (bytes != nullptr && !bytes->text().trimmed().isEmpty())
        m_images.take(name == nullptr ? QString() : name->text().trimmed(),
                      QByteArray::fromBase64(bytes->text().toLatin1()), {}, false, filePlace(bytes->place));
    else if (name != nullptr && !name->text().trimmed().isEmpty())
        m_issues.add(QuestionIssueKind::LostMedia, imageName(name->text()), filePlace(name->place));
}

void MoodleXmlItem::lookAtGrades()
{
    const auto look = [this](QStringView name, std::initializer_list<double> usual) {
        const XmlElement *const element = m_element.child(name);
        if (element == nullptr || element->text().trimmed().isEmpty())
            return;
        bool ok = false;
        const double number = numberOf(element->text(), ok);
        constexpr double rounding = 0.005;
        if (!ok || std::ranges::none_of(usual, [&](double one) { return std::abs(number - one) < rounding; }))
            m_issues.add(QuestionIssueKind::LostScore, name + QLatin1Char(' ') + element->text().trimmed().left(20),
                         filePlace(element->place));
    };
    look(u"defaultgrade", {1.0});
    if (m_type == QLatin1String("truefalse"))
        look(u"penalty", {1.0, 1.0 / 3});
    else
        look(u"penalty", {1.0 / 3});
}

void MoodleXmlItem::lookAtFeedback(const XmlElement &element)
{
    if (!plainOf(&element).isEmpty() || element.child(u"file") != nullptr)
        m_issues.add(QuestionIssueKind::LostFeedback, element.name, filePlace(element.place));
}

} // namespace hoithi
