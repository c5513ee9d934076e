// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtidescription.h"

#include "exchange/qti/qtinames.h"
#include "exchange/richtext.h"

#include <QHash>

#include <algorithm>

namespace hoithi {

namespace {

bool isNamed(const QString &name, const char *wanted)
{
    return name == QLatin1String(wanted);
}

/// LOM knows five.
Difficulty difficultyOfLom(const QString &value)
{
    if (value.endsWith(QLatin1String("easy")))
        return Difficulty::Easy;
    if (value == QLatin1String("medium"))
        return Difficulty::Medium;
    return value.endsWith(QLatin1String("difficult")) ? Difficulty::Hard : Difficulty::Unset;
}

QString lomDifficulty(Difficulty difficulty)
{
    return difficulty == Difficulty::Hard ? QStringLiteral("difficult") : difficultyName(difficulty);
}

void applyLom(Question &question, const XmlElement &lom, ItemIssues &issues, const FilePlace &place)
{
    for (const XmlElement *keyword : descendants(lom, [](const QString &name) { return isNamed(name, "keyword"); })) {
        for (const XmlElement *text : keyword->elements())
            question.tags.append(text->text().trimmed());
    }
    for (const XmlElement *element :
         descendants(lom, [](const QString &name) { return isNamed(name, "difficulty"); })) {
        const XmlElement *const value = element->child(u"value");
        if (value != nullptr && question.difficulty == Difficulty::Unset)
            question.difficulty = difficultyOfLom(value->text().trimmed().toLower());
    }
    for (const XmlElement *part : lom.elements()) {
        if (isNamed(part->name, "classification") || isNamed(part->name, "rights") || isNamed(part->name, "lifeCycle"))
            issues.add(QuestionIssueKind::LostOther, part->name, place);
    }
}

/// Names, order and descriptions as they were; in the package each is a file of a plain name.
void nameImages(Question &question, const XmlElement &own)
{
    std::vector<QuestionImage> ordered;
    QHash<QString, QString> renamed;
    for (const XmlElement *image : own.elements(u"image")) {
        const QString file = image->attribute(u"file");
        const auto found = std::ranges::find(question.images, file, &QuestionImage::name);
        if (file.isEmpty() || found == question.images.end())
            continue;
        QuestionImage named = std::move(*found);
        question.images.erase(found);
        named.name = image->attribute(u"name");
        named.description = image->attribute(u"description");
        renamed.insert(file, named.name);
        ordered.push_back(std::move(named));
    }
    for (AnswerOption &option : question.options)
        option.image = renamed.value(option.image, option.image);
    std::ranges::move(question.images, std::back_inserter(ordered));
    question.images = std::move(ordered);
}

void applyOwn(Question &question, const XmlElement &own)
{
    const auto textOf = [&own](QStringView name) {
        const XmlElement *const element = own.child(name);
        return element == nullptr ? QString() : element->text();
    };
    question.source = textOf(u"source");
    question.legalReference = textOf(u"legalReference");
    question.topic = textOf(u"topic");
    question.difficulty = difficultyFromName(textOf(u"difficulty"));
    if (own.child(u"untitled") != nullptr)
        question.title.clear();
    nameImages(question, own);
}

} // namespace

const XmlElement *ownQtiMetadata(const XmlElement *metadata)
{
    if (metadata == nullptr)
        return nullptr;
    for (const XmlElement *question :
         descendants(*metadata, [](const QString &name) { return isNamed(name, "question"); })) {
        if (isNamed(question->space, ownQtiNamespace))
            return question;
    }
    return nullptr;
}

void applyQtiMetadata(Question &question, const XmlElement &metadata, ItemIssues &issues, const FilePlace &place)
{
    for (const XmlElement *lom : metadata.elements(u"lom"))
        applyLom(question, *lom, issues, place);
    if (metadata.child(u"curriculumStandardsMetadataSet") != nullptr)
        issues.add(QuestionIssueKind::LostOther, QStringLiteral("curriculumStandardsMetadataSet"), place);
    if (const XmlElement *const own = ownQtiMetadata(&metadata))
        applyOwn(question, *own);
}

QString qtiMetadataXml(const Question &question, const QStringList &files, bool *lost)
{
    const auto element = [lost](const char *name, const QString &text) {
        const QString word = QString::fromLatin1(name);
        return text.isEmpty() ? QString()
                              : QLatin1Char('<') + word + QLatin1Char('>') + escapedXml(text, lost)
                                    + QLatin1String("</") + word + QLatin1String(">\n");
    };
    QString keywords;
    for (const QString &tag : question.tags)
        keywords += QLatin1String("<lom:keyword><lom:string language=\"vi\">") + escapedXml(tag, lost)
                    + QLatin1String("</lom:string></lom:keyword>\n");
    QString xml = QStringLiteral("<metadata><lom:lom>\n");
    if (!keywords.isEmpty())
        xml += QLatin1String("<lom:general>\n") + keywords + QLatin1String("</lom:general>\n");
    if (question.difficulty != Difficulty::Unset)
        xml += QLatin1String("<lom:educational><lom:difficulty><lom:source>LOMv1.0</lom:source><lom:value>")
               + lomDifficulty(question.difficulty)
               + QLatin1String("</lom:value></lom:difficulty></lom:educational>\n");
    xml += QLatin1String("<h:question>\n") + element("h:source", question.source)
           + element("h:legalReference", question.legalReference) + element("h:topic", question.topic)
           + element("h:difficulty", difficultyName(question.difficulty));
    if (question.title.isEmpty())
        xml += QLatin1String("<h:untitled/>\n");
    for (std::size_t i = 0; i < question.images.size(); ++i)
        xml += QLatin1String("<h:image file=\"") + escapedXml(files.at(static_cast<qsizetype>(i)))
               + QLatin1String("\" name=\"") + escapedXml(question.images[i].name, lost)
               + QLatin1String("\" description=\"") + escapedXml(question.images[i].description, lost)
               + QLatin1String("\"/>\n");
    return xml + QLatin1String("</h:question>\n</lom:lom></metadata>\n");
}

} // namespace hoithi
