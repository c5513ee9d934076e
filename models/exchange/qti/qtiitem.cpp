// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qti/qtiitem.h"

#include "exchange/qti/qtidescription.h"
#include "exchange/qti/qtikey.h"
#include "exchange/richtext.h"

#include <algorithm>

namespace hoithi {

namespace {

bool isInteraction(const QString &name)
{
    return name.endsWith(QLatin1String("Interaction"));
}

/// Neither asks for an answer.
bool asksNothing(const QString &name)
{
    return name == QLatin1String("endAttemptInteraction") || name == QLatin1String("mediaInteraction");
}

std::unique_ptr<XmlElement> takeOut(XmlElement &from, const XmlElement *wanted)
{
    for (XmlNode &node : from.children) {
        if (!node.element)
            continue;
        if (node.element.get() == wanted) {
            // What remains is where the prompt stands.
            auto rest = std::make_unique<XmlElement>();
            rest->name = QStringLiteral("div");
            std::swap(rest, node.element);
            for (XmlNode &child : rest->children) {
                if (child.element && child.element->name == QLatin1String("prompt")) {
                    node.element->children = std::move(child.element->children);
                    child.element.reset();
                }
            }
            return rest;
        }
        if (auto found = takeOut(*node.element, wanted))
            return found;
    }
    return nullptr;
}

} // namespace

QtiItem::QtiItem(QuestionFile &file, XmlElement &item, const QtiFiles &files, const XmlElement *metadata)
    : m_file(file), m_item(item), m_files(files), m_metadata(metadata),
      m_issues({item.place.line, item.place.column, files.entry}), m_images(file, m_question, m_issues, *files.digests)
{}

void QtiItem::read() &&
{
    const XmlElement *const declaration = findInteraction() ? findDeclaration() : nullptr;
    if (declaration == nullptr) {
        std::move(m_issues).takeNone(m_file);
        return;
    }
    m_question.title = m_item.attribute(u"title");
    m_question.multiple = declaration->attribute(u"cardinality").trimmed() == QLatin1String("multiple");
    for (const XmlNode &node : m_item.children) {
        if (node.element && node.element->name == QLatin1String("itemBody"))
            readText(*node.element);
    }
    readOptions();
    readOrder();
    applyQtiKey(m_question, m_identifiers, *declaration, m_item.child(u"responseProcessing"), m_issues,
                place(*declaration));
    lookAtOutcomes();
    for (XmlNode &node : m_item.children) {
        if (node.element && node.element->name == QLatin1String("modalFeedback"))
            readFeedback(*node.element);
    }
    readRest();
    if (m_metadata != nullptr)
        applyQtiMetadata(m_question, *m_metadata, m_issues, {m_item.place.line, m_item.place.column, m_files.entry});
    std::move(m_issues).takeQuestion(m_file, std::move(m_question));
}

/// One choice in the body, and no other question beside it.
bool QtiItem::findInteraction()
{
    const auto refuse = [this](const QString &type) {
        m_issues.add(QuestionIssueKind::UnsupportedType, type);
        return false;
    };
    if (m_item.child(u"templateDeclaration") != nullptr)
        return refuse(QStringLiteral("templateDeclaration"));
    if (m_item.attribute(u"adaptive").trimmed() == QLatin1String("true"))
        return refuse(QStringLiteral("adaptive"));
    std::vector<const XmlElement *> asking = descendants(m_item, isInteraction);
    std::erase_if(asking, [](const XmlElement *one) { return asksNothing(one->name); });
    if (asking.empty())
        return refuse(QStringLiteral("itemBody"));
    if (asking.size() > 1) {
        refuse(QString::number(asking.size()) + QStringLiteral(" interactions"));
        return false;
    }
    if (asking.front()->name != QLatin1String("choiceInteraction"))
        return refuse(asking.front()->name);
    m_interaction = takeOut(m_item, asking.front());
    return true;
}

const XmlElement *QtiItem::findDeclaration()
{
    const QString response = m_interaction->attribute(u"responseIdentifier").trimmed();
    std::vector<const XmlElement *> found = m_item.elements(u"responseDeclaration");
    std::erase_if(found, [&](const XmlElement *one) { return one->attribute(u"identifier").trimmed() != response; });
    if (found.size() != 1) {
        m_issues.add(QuestionIssueKind::Malformed, QStringLiteral("responseDeclaration"), place(*m_interaction));
        return nullptr;
    }
    const QString cardinality = found.front()->attribute(u"cardinality").trimmed();
    if (cardinality == QLatin1String("single") || cardinality == QLatin1String("multiple"))
        return found.front();
    m_issues.add(QuestionIssueKind::UnsupportedType, QStringLiteral("cardinality ") + cardinality,
                 place(*found.front()));
    return nullptr;
}

void QtiItem::readText(XmlElement &body)
{
    const RichText text = richTextWithin(body);
    m_question.text = text.text;
    takeImages(text, false, place(body));
}

void QtiItem::readOptions()
{
    // Far more than any question has; comparing each with each would take time without end.
    constexpr qsizetype most = 100;
    if (const auto count = m_interaction->elements(u"simpleChoice").size(); count > static_cast<std::size_t>(most))
        m_issues.add(QuestionIssueKind::TooManyOptions, QString::number(count), place(*m_interaction));
    for (XmlNode &node : m_interaction->children) {
        if (!node.element || m_identifiers.size() >= most)
            continue;
        if (node.element->name == QLatin1String("simpleChoice"))
            readOption(*node.element);
        else
            m_issues.add(QuestionIssueKind::LostOther, node.element->name, place(*node.element));
    }
}

void QtiItem::readOption(XmlElement &choice)
{
    const QString identifier = choice.attribute(u"identifier").trimmed();
    if (identifier.isEmpty() || m_identifiers.contains(identifier))
        // The key could mean either.
        m_issues.add(QuestionIssueKind::Malformed, QStringLiteral("identifier ") + identifier, place(choice));
    const RichText text = richTextWithin(choice);
    m_identifiers.append(identifier);
    m_question.options.push_back({text.text, false, takeImages(text, true, place(choice))});
}

/// A paper keeps the order where any choice has a place of its own.
void QtiItem::readOrder()
{
    const auto choices = m_interaction->elements(u"simpleChoice");
    const auto fixed = std::ranges::count_if(
        choices, [](const XmlElement *one) { return one->attribute(u"fixed").trimmed() == QLatin1String("true"); });
    const bool shuffles = m_interaction->attribute(u"shuffle").trimmed() == QLatin1String("true");
    m_question.keepOrder = !shuffles || fixed > 0;
    if (shuffles && fixed > 0 && fixed < static_cast<std::ptrdiff_t>(choices.size()))
        m_issues.add(QuestionIssueKind::LostOther, QStringLiteral("shuffle"), place(*m_interaction));
}

FilePlace QtiItem::place(const XmlElement &element) const
{
    return {element.place.line, element.place.column, m_files.entry};
}

bool QtiItem::isOwn() const
{
    return ownQtiMetadata(m_metadata) != nullptr;
}

RichText QtiItem::richTextWithin(XmlElement &element)
{
    prepare(element);
    RichText text = richTextOfHtml(htmlWithin(element));
    if (isOwn())
        text.formula = false; // it was a plain text
    text.addLosses(m_issues, place(element));
    return text;
}

QString QtiItem::takeImages(const RichText &text, bool ofOption, const FilePlace &where)
{
    QString first;
    for (const RichImage &image : text.images) {
        const QByteArray inlined = bytesOfDataUrl(image.source);
        const QByteArray *const bytes = inlined.isEmpty() ? m_files.find(image.source) : &inlined;
        if (bytes == nullptr || (ofOption && !first.isEmpty())) { // an option has one
            constexpr qsizetype longest = 80;
            m_issues.add(QuestionIssueKind::LostMedia, image.source.left(longest), where);
            continue;
        }
        const QString path = inlined.isEmpty() ? image.source : QStringLiteral("image");
        const QString name = m_images.take(path, *bytes, image.description, ofOption, where);
        first = first.isEmpty() ? name : first;
    }
    return first;
}

} // namespace hoithi
