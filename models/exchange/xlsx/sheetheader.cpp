// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/sheetheader.h"

#include "base/normalform.h"
#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t rowsSearched = 40;

/// "Đáp án (đúng):" as "dap an dung"
QString foldedHeader(const QString &header)
{
    static const QRegularExpression punctuation(QStringLiteral("[^a-z0-9]+"));
    // "Answer 1 - max 75 characters", "Correct answer(s) - choose at least one"
    static const QRegularExpression remark(QStringLiteral("\\(s\\)|\\s-\\s(?:max(?:imum)? \\d+|choose) .*$"));
    QString folded = searchFolded(QStringView(normalForm(header, QString::NormalizationForm_KC)));
    return folded.remove(remark).replace(punctuation, QStringLiteral(" ")).trimmed();
}

struct RoleName
{
    ColumnRole role;
    int rank; ///< of two columns with one role, the one with the higher rank has it
};

/// Names by their folded words; the first ones of a role are the more certain.
const std::map<QString, RoleName> &roleNames()
{
    static const std::map<QString, RoleName> names = [] {
        std::map<QString, RoleName> all;
        const auto add = [&all](ColumnRole role, const char *words) {
            int rank = 100;
            for (const QString &word : QString::fromLatin1(words).split(QLatin1Char('|')))
                all[word] = {role, rank--};
        };
        add(ColumnRole::Number, "stt|so tt|so thu tu|tt|no|cau so|cau");
        add(ColumnRole::Title, "ten cau hoi|question name|title|tieu de|ten");
        add(ColumnRole::Text,
            "noi dung cau hoi|cau hoi|question text|question|cau hoi trac nghiem|noi dung cau hoi trac "
            "nghiem|cau hoi thi|noi dung cau dan|cau dan|de bai|questions|noi dung|text|content");
        add(ColumnRole::Key,
            "dap an dung|phuong an dung|correct answer|dap an chinh xac|key|right answer|cau tra loi dung|tra loi "
            "dung|correct "
            "option|correct|lua chon dung|dap an dung la|ket qua dung|answer key|dap an|answer|tra loi|dung");
        add(ColumnRole::Explanation,
            "giai thich|giai thich dap an|loi giai|huong dan giai|explanation|huong dan|dien giai|feedback");
        add(ColumnRole::LegalReference, "can cu phap ly|co so phap ly|can cu|legal reference|legal basis|dieu "
                                        "khoan|trich dan|can cu dieu khoan|dieu luat");
        add(ColumnRole::Source,
            "van ban nguon|nguon|van ban|nguon van ban|tai lieu nguon|tai lieu|source|document|nguon tai lieu");
        add(ColumnRole::Topic, "chu de|topic|chuyen de|linh vuc|category|mang kien thuc");
        add(ColumnRole::Difficulty, "do kho|muc do|difficulty|muc do nhan thuc|level|muc do kho|cap do");
        add(ColumnRole::Tags, "tu khoa|nhan|tags|the|tag|nhan tags|keywords");
        add(ColumnRole::KeepOrder,
            "giu thu tu|keep order|giu thu tu phuong an|khong tron|khong dao|co dinh thu tu|khong xao tron");
        add(ColumnRole::Multiple, "nhieu dap an|multiple|nhieu dap an dung|nhieu lua chon dung");
        return all;
    }();
    return names;
}

std::optional<SheetColumnRole> optionRole(const QString &folded)
{
    static const QRegularExpression labelled(QStringLiteral(
        "^(?:(?:dap an|phuong an|phuong an tra loi|lua chon|option|answer|choice|pa|da|cau tra loi|tra loi|noi dung "
        "dap an|noi dung phuong an|y|dap an lua chon) ?)?([a-h])$|^(?:dap an|phuong an|phuong an tra loi|lua "
        "chon|option|answer|choice|pa|da|cau "
        "tra loi|tra loi) ?([1-8])$"));
    static const QRegularExpression wrong(
        QStringLiteral("^(?:(?:dap an|phuong an|cau tra loi|lua chon) (?:sai|nhieu)|wrong answer|incorrect "
                       "answer|distractor)(?: ?[1-8])?$"));
    static const QRegularExpression plain(QStringLiteral(
        "^(?:cac )?(?:phuong an|lua chon|options?|choices?|phuong an tra loi|phuong an lua chon|cau tra loi)$"));
    if (const QRegularExpressionMatch match = labelled.match(folded); match.hasMatch()) {
        const int label =
            match.captured(1).isEmpty() ? match.captured(2).toInt() - 1 : match.captured(1).at(0).unicode() - 'a';
        return SheetColumnRole{ColumnRole::Option, label, {}, {}};
    }
    if (wrong.match(folded).hasMatch())
        return SheetColumnRole{ColumnRole::WrongOption, -1, {}, {}};
    if (plain.match(folded).hasMatch())
        return SheetColumnRole{ColumnRole::Option, -1, {}, {}};
    return std::nullopt;
}

/// One row tried as a header.
class HeaderRow
{
public:
    explicit HeaderRow(const GridRow &row)
    {
        for (const SheetCell &cell : row.cells)
            add(cell.place.column, cell);
    }

    void add(int column, const SheetCell &cell)
    {
        const QString folded = foldedHeader(cell.text);
        SheetColumnRole role{ColumnRole::Unknown, -1, cell.text.trimmed(), {cell.place.row, column}};
        int rank = 0;
        if (const auto option = optionRole(folded)) {
            role.role = option->role;
            role.label = option->label;
        } else if (const auto named = roleNames().find(folded); named != roleNames().end()) {
            role.role = named->second.role;
            rank = named->second.rank;
        }
        m_columns[column] = role;
        m_ranks[column] = rank;
        m_folded[column] = folded;
    }

    [[nodiscard]] bool contains(int column) const { return m_columns.contains(column); }

    /// Settles two columns of one role, and names the options that have no letter.
    std::map<int, SheetColumnRole> settled()
    {
        settleKeys();
        for (const auto &[column, role] : m_columns)
            settle(role.role);
        nameOptions();
        return m_columns;
    }

private:
    [[nodiscard]] std::vector<int> columnsOf(ColumnRole role) const
    {
        std::vector<int> found;
        for (const auto &[column, value] : m_columns) {
            if (value.role == role)
                found.push_back(column);
        }
        return found;
    }

    /// "Đáp án" four times beside one "Đáp án đúng" are the options.
    void settleKeys()
    {
        const std::vector<int> keys = columnsOf(ColumnRole::Key);
        const auto plain = std::ranges::count_if(keys, [&](int column) { return isPlainKey(column); });
        if (plain < 2 || static_cast<std::size_t>(plain) + 1 != keys.size())
            return;
        for (const int column : keys) {
            if (isPlainKey(column))
                m_columns[column].role = ColumnRole::Option;
        }
    }

    [[nodiscard]] bool isPlainKey(int column) const
    {
        const QString &folded = m_folded.at(column);
        return folded == QLatin1String("dap an") || folded == QLatin1String("answer")
               || folded == QLatin1String("tra loi");
    }

    void settle(ColumnRole role)
    {
        if (role == ColumnRole::Option || role == ColumnRole::WrongOption || role == ColumnRole::Unknown)
            return;
        const std::vector<int> columns = columnsOf(role);
        if (columns.size() < 2)
            return;
        const int best = *std::ranges::max_element(columns, {}, [&](int column) { return m_ranks[column]; });
        for (const int column : columns) {
            if (column != best)
                m_columns[column].role = role == ColumnRole::Key ? ColumnRole::OtherKey : ColumnRole::Unknown;
        }
    }

    void nameOptions()
    {
        int next = 0;
        std::vector<int> labels;
        for (auto &[column, role] : m_columns) {
            if (role.role != ColumnRole::Option)
                continue;
            if (role.label < 0)
                role.label = next;
            next = role.label + 1;
            // A second "A" belongs to something else.
            if (std::ranges::find(labels, role.label) != labels.end())
                role.role = ColumnRole::Unknown;
            labels.push_back(role.label);
        }
    }

    std::map<int, SheetColumnRole> m_columns;
    std::map<int, int> m_ranks;
    std::map<int, QString> m_folded;
};

/// Copies titles that span several columns to each of them; once, however often a file says so.
void addSpanned(HeaderRow &header, const GridRow &row, const std::vector<CellRange> &merged)
{
    constexpr int widest = 30;
    std::map<int, int> lastColumns; // by the first one
    for (const CellRange &range : merged) {
        if (range.first.row != row.number || row.at(range.first.column) == nullptr)
            continue;
        int &last = lastColumns[range.first.column];
        last = std::max(last, std::min(range.last.column, range.first.column + widest));
    }
    for (const auto &[first, last] : lastColumns) {
        for (int column = first + 1; column <= last; ++column)
            header.add(column, *row.at(first));
    }
}

int optionCount(const std::map<int, SheetColumnRole> &columns)
{
    return static_cast<int>(std::ranges::count_if(columns, [](const auto &column) {
        return column.second.role == ColumnRole::Option || column.second.role == ColumnRole::WrongOption;
    }));
}

bool names(const std::map<int, SheetColumnRole> &columns, ColumnRole role)
{
    return std::ranges::any_of(columns, [&](const auto &column) { return column.second.role == role; });
}

/// "A", "B", "C" alone could be data; with "Câu hỏi" or a key beside them they are titles.
bool isHeader(const std::map<int, SheetColumnRole> &columns)
{
    const bool text = names(columns, ColumnRole::Text);
    const bool key = names(columns, ColumnRole::Key);
    const int options = optionCount(columns);
    return (text && (options >= 1 || key)) || (options >= 2 && key);
}

bool isOwn(const GridRow &row)
{
    std::vector<QString> texts;
    for (const SheetCell &cell : row.cells) {
        if (cell.place.column != static_cast<int>(texts.size()) + 1)
            return false;
        texts.push_back(cell.text);
    }
    const auto options = static_cast<int>(texts.size()) - static_cast<int>(ownHeaders(0).size());
    return options >= 2 && options <= 26 && texts == ownHeaders(options);
}

SheetHeader ownHeader(const GridRow &row)
{
    SheetHeader header{row.number, row.number, true, {}};
    const auto options = static_cast<int>(row.cells.size()) - static_cast<int>(ownHeaders(0).size());
    constexpr std::array before{ColumnRole::Number, ColumnRole::Text};
    constexpr std::array after{ColumnRole::Key,         ColumnRole::Multiple,       ColumnRole::KeepOrder,
                               ColumnRole::Explanation, ColumnRole::LegalReference, ColumnRole::Source,
                               ColumnRole::Topic,       ColumnRole::Difficulty,     ColumnRole::Tags,
                               ColumnRole::Title};
    int column = 0;
    const auto add = [&](ColumnRole role, int label) {
        const SheetCell &cell = row.cells[static_cast<std::size_t>(column)];
        header.columns[++column] = {role, label, cell.text, cell.place};
    };
    for (const ColumnRole role : before)
        add(role, -1);
    for (int label = 0; label < options; ++label)
        add(ColumnRole::Option, label);
    for (const ColumnRole role : after)
        add(role, -1);
    return header;
}

} // namespace

std::optional<int> SheetHeader::column(ColumnRole role) const
{
    const auto found = std::ranges::find_if(columns, [&](const auto &column) { return column.second.role == role; });
    return found == columns.end() ? std::nullopt : std::optional(found->first);
}

ColumnRole SheetHeader::roleOf(int column) const
{
    const auto found = columns.find(column);
    return found == columns.end() ? ColumnRole::Unknown : found->second.role;
}

int SheetHeader::optionColumns() const
{
    return static_cast<int>(
        std::ranges::count_if(columns, [](const auto &column) { return column.second.role == ColumnRole::Option; }));
}

const SheetCell *GridRow::at(int column) const
{
    const auto found =
        std::ranges::lower_bound(cells, column, {}, [](const SheetCell &cell) { return cell.place.column; });
    return found == cells.end() || found->place.column != column ? nullptr : &*found;
}

QString GridRow::text(int column) const
{
    const SheetCell *const cell = at(column);
    return cell == nullptr ? QString() : cell->text.trimmed();
}

std::vector<QString> ownHeaders(int options)
{
    std::vector<QString> headers{QStringLiteral("STT"), QStringLiteral("Câu hỏi")};
    for (int label = 0; label < options; ++label)
        headers.push_back(QStringLiteral("Phương án ") + QChar(static_cast<char16_t>(u'A' + label)));
    for (const char16_t *title : {u"Đáp án", u"Nhiều đáp án", u"Giữ thứ tự", u"Giải thích", u"Căn cứ pháp lý",
                                  u"Văn bản nguồn", u"Chủ đề", u"Độ khó", u"Từ khóa", u"Tên"})
        headers.push_back(QString::fromUtf16(title));
    return headers;
}

SheetHeader findHeader(const std::vector<GridRow> &rows, const std::vector<CellRange> &merged)
{
    if (!rows.empty() && isOwn(rows.front()))
        return ownHeader(rows.front());
    for (std::size_t i = 0; i < std::min(rows.size(), rowsSearched); ++i) {
        HeaderRow header(rows[i]);
        addSpanned(header, rows[i], merged);
        const auto columns = HeaderRow(header).settled();
        // A second row of titles only names what the first one spans.
        if (i + 1 < rows.size() && names(columns, ColumnRole::Text)) {
            HeaderRow both = header;
            const auto below = HeaderRow(rows[i + 1]).settled();
            const bool titles = std::ranges::all_of(below, [&](const auto &column) {
                return column.second.role == ColumnRole::Option && header.contains(column.first);
            });
            if (titles && below.size() >= 2) {
                for (const SheetCell &cell : rows[i + 1].cells)
                    both.add(cell.place.column, cell);
                return {rows[i].number, rows[i + 1].number, false, both.settled()};
            }
        }
        if (isHeader(columns))
            return {rows[i].number, rows[i].number, false, columns};
    }
    return {};
}

} // namespace hoithi
