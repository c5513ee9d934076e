// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/qti/qtinames.h"

#include <QHash>
#include <QSet>

namespace hoithi {

struct RichText;

/// One <assessmentItem> with its names of QTI 2. Its tree is taken apart while it is read.
class QtiItem
{
public:
    /// `metadata`: the element of the manifest that describes it, or null.
    QtiItem(QuestionFile &file, XmlElement &item, const QtiFiles &files, const XmlElement *metadata);

    /// Puts it at the end of the file, or an issue that says why it is no question.
    void read() &&;

private:
    [[nodiscard]] bool findInteraction();
    [[nodiscard]] const XmlElement *findDeclaration();
    void readText(XmlElement &body);
    void readOptions();
    void readOption(XmlElement &choice);
    void readOrder();
    void readFeedback(XmlElement &feedback);
    void readRest();
    void lookAtScore(const XmlElement &outcome);
    [[nodiscard]] bool isGeneral(const XmlElement &feedback) const;
    void lookAtOutcomes();

    /// Takes out of `element` what is no text of the question, and names it.
    void prepare(XmlElement &element);
    [[nodiscard]] bool isPassedOver(XmlElement &element);
    [[nodiscard]] RichText richTextWithin(XmlElement &element);
    /// The name of the first image of an option; all of the text.
    QString takeImages(const RichText &text, bool ofOption, const FilePlace &place);
    [[nodiscard]] FilePlace place(const XmlElement &element) const;
    [[nodiscard]] bool isOwn() const;

    QuestionFile &m_file;
    XmlElement &m_item;
    QtiFiles m_files;
    const XmlElement *m_metadata;
    Question m_question;
    ItemIssues m_issues;
    ImageTaking m_images;
    std::unique_ptr<XmlElement> m_interaction; ///< taken out of the body
    QStringList m_identifiers;                 ///< of the options
    QSet<QString> m_setOutcomes;               ///< those that a rule sets
    QHash<QString, QStringList> m_outcomes;    ///< what each begins with
};

} // namespace hoithi
