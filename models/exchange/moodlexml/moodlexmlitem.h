// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/xmltree.h"
#include "exchange/imagetaking.h"
#include "exchange/itemissues.h"

#include <map>

namespace hoithi {

struct RichText;

[[nodiscard]] inline FilePlace filePlace(const XmlPlace &place)
{
    return {place.line, place.column, {}};
}

/// One <question> of a choice.
class MoodleXmlItem
{
public:
    MoodleXmlItem(QuestionFile &file, const XmlElement &element, const QString &topic);

    /// Puts it at the end of the file.
    void read() &&;

private:
    void readHead();
    void readRest();
    void readTags(const XmlElement &tags);
    void readOwn(const XmlElement &own);
    void orderImages(const std::vector<const XmlElement *> &wanted);
    void readAnswers();
    void readAnswer(const XmlElement &answer);
    void readOldImage();
    void lookAtGrades();
    void lookAtFeedback(const XmlElement &element);

    /// A field's text with what it loses of it.
    [[nodiscard]] RichText richText(const XmlElement &field);
    /// The images that `field` shows; their names in the question.
    QStringList takeImages(const XmlElement &field, const RichText &text, bool ofOption);
    QString takeImage(const QString &source, const QString &description, bool ofOption, const FilePlace &place,
                      std::map<QString, QByteArray> &files);
    void loseImages(const XmlElement &field, const RichText &text);

    QuestionFile &m_file;
    const XmlElement &m_element;
    const QString m_type;
    const bool m_isOwn; ///< our writer wrote it
    Question m_question;
    ItemIssues m_issues;
    ImageDigests m_digests;
    ImageTaking m_images;
    QString m_format;                ///< of the texts that name none
    std::vector<double> m_fractions; ///< of each option, in per cent
};

/// Whether a question of that type is one.
[[nodiscard]] bool isMoodleChoice(const QString &type);

} // namespace hoithi
