// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/officepackage.h"
#include "containers/wordstyles.h"

#include <set>

namespace hoithi {

/// Reads the paragraphs of a document's main part.
class WordParagraphs final : public XmlConsumer
{
public:
    WordParagraphs(const WordStyles &styles, WordNumbering &numbering, const std::vector<OfficeRelationship> &links)
        : m_styles(styles), m_numbering(numbering), m_links(links)
    {}

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override;

    WordDocument found;

private:
    /// A paragraph that is open; those of text boxes stand within others.
    struct Open
    {
        std::size_t index = 0;
        QString style;
        WordLookChange shading;
        WordLookChange mark;
        std::optional<int> list;
        std::optional<int> level;
        bool inProperties = false;
        bool joinsNext = false; ///< its end was deleted
        bool labelled = false;
    };

    void startParagraph();
    void endParagraph();
    void startInParagraph(std::string_view name, const XmlAttributes &attributes);
    void takeParagraphProperty(std::string_view name, const XmlAttributes &attributes);
    void takeRunProperty(std::string_view name, const XmlAttributes &attributes);
    void takeSign(std::string_view name, const XmlAttributes &attributes);
    void takeSymbol(const XmlAttributes &attributes);
    void takeImage(const QString &link);
    bool takeTable(std::string_view name, const XmlAttributes &attributes);
    void label(Open &open);
    void append(const QString &text);
    [[nodiscard]] WordParagraph &paragraph() { return found.paragraphs[m_open.back().index]; }
    [[nodiscard]] WordLook look() const;

    const WordStyles &m_styles;
    WordNumbering &m_numbering;
    const std::vector<OfficeRelationship> &m_links;
    std::vector<Open> m_open;
    int m_skipped = 0; ///< depth within something that is not read
    bool m_inRun = false;
    bool m_inRunProperties = false;
    bool m_inText = false;
    QString m_runStyle;
    WordLookChange m_runLook;
    std::string m_script; ///< "superscript", "subscript"
    QByteArray m_utf8;
    int m_tables = 0;
    int m_tableDepth = 0;
    WordCell m_cell;
    WordLookChange m_cellShading;
};

} // namespace hoithi
