// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/sheetparts.h"

namespace hoithi {

/// The rows of one sheet, handed out as they end.
class SheetRows final : public XmlConsumer
{
public:
    /// What the cells refer to.
    struct Context
    {
        const std::vector<SharedText> &texts;
        const std::vector<CellStyle> &styles;
        const SheetLimits &limits;
        bool since1904;
        bool shown;
    };

    SheetRows(QString sheet, const Context &context, const SpreadsheetReader::RowTaker &take)
        : m_sheet(std::move(sheet)), m_context(context), m_take(take)
    {}

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override;
    [[nodiscard]] std::vector<CellRange> &merged() { return m_merged; }
    /// Rows that are not shown, in their order.
    [[nodiscard]] std::vector<int> &hidden() { return m_hidden; }

private:
    void refuseAt(CellPlace place, const QString &why);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void takeText(const SharedText &text);
    void takeFont(const CellFont &font);
    void takeFormula();
    void takeShared();
    void takeNumber();
    void hold();
    void endRow();
    void addMerged(std::string_view reference);
    QString m_sheet;
    Context m_context;
    const SpreadsheetReader::RowTaker &m_take;
    std::vector<SheetCell> m_cells;
    std::vector<CellRange> m_merged;
    std::vector<int> m_hidden;
    SheetCell m_cell;
    CellText m_inline;
    QByteArray m_value;
    QByteArray m_formula;
    std::string m_type;
    int m_style = -1;
    int m_row = 0;
    int m_column = 0;
    qint64 m_characters = 0;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inFormula = false;
};

} // namespace hoithi
