// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/spreadsheet.h"
#include "containers/xmlevents.h"

namespace hoithi {

struct CellFont
{
    bool bold = false;
    bool underlined = false;
    QString colour; ///< empty for black and the theme's own

    /// Takes what an element within a font, or within the properties of a run, says.
    void take(std::string_view name, const XmlAttributes &attributes);
    friend bool operator==(const CellFont &, const CellFont &) = default;
};

/// How cells of one style look, as far as it means anything to readers.
struct CellStyle
{
    QString numberFormat;
    CellFont font;
    QString fill; ///< colour; empty for none
};

/// A text that many cells may show.
struct SharedText
{
    QString text;
    bool hasScript = false;
    std::optional<CellFont> font; ///< of all its runs alike, where they have one of their own
};

/// "_x000A_" is a line break in the texts of a workbook, and "_x005F_" the underscore that would begin such a thing.
[[nodiscard]] QString unescapedCellText(const QString &text);

/// Gathers the runs of a text (CT_Rst), but for the reading aids that Japanese texts have.
class CellText
{
public:
    /// Whether the element belongs to a text.
    void start(std::string_view name, const XmlAttributes &attributes);
    void end(std::string_view name);
    void text(std::string_view utf8);
    /// The whole, which begins anew with this.
    [[nodiscard]] SharedText take();

private:
    QByteArray m_utf8;
    bool m_inText = false;
    bool m_inPhonetic = false;
    bool m_hasScript = false;
    std::optional<CellFont> m_run;                ///< of the run that is being read; none without properties
    std::vector<std::optional<CellFont>> m_fonts; ///< that differ
};

[[nodiscard]] Result<std::vector<SharedText>> readSharedTexts(const QByteArray &bytes, const QString &part);
[[nodiscard]] Result<std::vector<CellStyle>> readCellStyles(const QByteArray &bytes, const QString &part);
/// The cells where the pictures of a drawing are fastened.
[[nodiscard]] Result<std::vector<CellPlace>> readAnchors(const QByteArray &bytes, const QString &part);

/// The sheets of a workbook with the ids of their links as parts, and from when its days count.
struct WorkbookParts
{
    std::vector<SheetTitle> sheets;
    bool since1904 = false;
};
[[nodiscard]] Result<WorkbookParts> readWorkbook(const QByteArray &bytes, const QString &part);

} // namespace hoithi
