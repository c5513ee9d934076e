// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What surrounds text and answers: tags, our own element, and the elements that are named as lost.
#include "exchange/moodlexml/moodlexmlitem.h"
#include "exchange/moodlexml/moodlexmlnames.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

/// Read elsewhere, or of no meaning outside of Moodle's pages.
constexpr std::array known{"name",
                           "questiontext",
                           "generalfeedback",
                           "shuffleanswers",
                           "single",
                           "answer",
                           "defaultgrade",
                           "penalty",
                           "image",
                           "image_base64",
                           "shownumcorrect",
                           "showstandardinstruction",
                           "correctresponsesfeedback"};

enum class Meaning { None, Known, Tags, Own, Feedback, Numbering, Other };

Meaning meaningOf(const XmlElement &element)
{
    const QString &name = element.name;
    if (std::ranges::any_of(known, [&](const char *one) { return name == QLatin1String(one); }))
        return Meaning::Known;
    if (name == QLatin1String("tags") || name == QLatin1String("coursetags"))
        return Meaning::Tags;
    if (name == QLatin1String(ownMoodleElement))
        return Meaning::Own;
    const QString text = element.text().trimmed();
    if (text.isEmpty())
        return Meaning::None;
    if (name.endsWith(QLatin1String("feedback")))
        return Meaning::Feedback;
    if (name == QLatin1String("answernumbering"))
        return text.toLower() == QLatin1String("abc") || text == QLatin1String("ABCD") ? Meaning::None
                                                                                       : Meaning::Numbering;
    if (name == QLatin1String("hidden"))
        return text == QLatin1String("0") ? Meaning::None : Meaning::Other;
    return Meaning::Other;
}

} // namespace

void MoodleXmlItem::readRest()
{
    for (const XmlElement *element : m_element.elements()) {
        switch (meaningOf(*element)) {
        case Meaning::None:
        case Meaning::Known:
            break;
        case Meaning::Tags:
            readTags(*element);
            break;
        case Meaning::Own:
            readOwn(*element);
            break;
        case Meaning::Feedback:
            lookAtFeedback(*element);
            break;
        case Meaning::Numbering:
            m_issues.add(QuestionIssueKind::LostFormatting, element->name, filePlace(element->place));
            break;
        case Meaning::Other:
            m_issues.add(QuestionIssueKind::LostOther, element->name, filePlace(element->place));
            break;
        }
    }
}

void MoodleXmlItem::readTags(const XmlElement &tags)
{
    for (const XmlElement *tag : tags.elements(u"tag"))
        m_question.tags.append(tag->text().trimmed());
}

void MoodleXmlItem::readOwn(const XmlElement &own)
{
    const auto textOf = [&own](QStringView name) {
        const XmlElement *const element = own.child(name);
        return element == nullptr ? QString() : element->text();
    };
    m_question.source = textOf(u"source");
    m_question.legalReference = textOf(u"legalreference");
    m_question.difficulty = difficultyFromName(textOf(u"difficulty"));
    if (own.child(u"untitled") != nullptr)
        m_question.title.clear();
    orderImages(own.elements(u"image"));
}

/// The order and the descriptions as they were; options and text had each its own.
void MoodleXmlItem::orderImages(const std::vector<const XmlElement *> &wanted)
{
    std::vector<QuestionImage> ordered;
    for (const XmlElement *image : wanted) {
        const auto found = std::ranges::find(m_question.images, image->attribute(u"name"), &QuestionImage::name);
        if (found == m_question.images.end())
            continue;
        found->description = image->attribute(u"description");
        ordered.push_back(std::move(*found));
        m_question.images.erase(found);
    }
    std::ranges::move(m_question.images, std::back_inserter(ordered));
    m_question.images = std::move(ordered);
}

} // namespace hoithi
