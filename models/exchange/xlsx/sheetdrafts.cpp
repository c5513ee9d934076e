// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/sheetdrafts.h"
#include "domain/question/question.h"

#include "base/text.h"
#include "exchange/exchangetexts.h"
#include "exchange/layout/difficultywords.h"
#include "exchange/xlsx/cellparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoithi {

namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Yes in a column of yes and no.
bool isTicked(const QString &text)
{
    static const QStringList words{QStringLiteral("x"),    QStringLiteral("co"),   QStringLiteral("yes"),
                                   QStringLiteral("true"), QStringLiteral("dung"), QStringLiteral("1"),
                                   QStringLiteral("v"),    QStringLiteral("y"),    QStringLiteral("✓"),
                                   QStringLiteral("✔")};
    return words.contains(searchFolded(QStringView(text)));
}

bool isUnticked(const QString &text)
{
    static const QStringList words{
        QString(),           QStringLiteral("khong"), QStringLiteral("no"), QStringLiteral("false"),
        QStringLiteral("0"), QStringLiteral("sai"),   QStringLiteral("n"),  QStringLiteral("-")};
    return words.contains(searchFolded(QStringView(text)));
}

/// "A. Huế", "B. Đà Nẵng": the letters that options have of their own; none unless all have one.
std::vector<LabelledOption> ownLetters(const std::vector<LabelledOption> &options)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*\(?([A-Z])\s*[.):/]\s*)"), caseless);
    std::vector<LabelledOption> own;
    for (const LabelledOption &option : options) {
        const QRegularExpressionMatch match = pattern.match(latinLabels(option.text));
        if (!match.hasMatch() || match.capturedLength() == option.text.size())
            return {};
        own.push_back(option);
        own.back().label = match.captured(1).at(0).toUpper().unicode() - 'A';
        own.back().text.remove(0, match.capturedLength());
    }
    return own;
}

bool areLetters(const std::vector<LabelledOption> &own, const std::vector<LabelledOption> &options)
{
    return std::ranges::equal(own, options, {}, &LabelledOption::label, &LabelledOption::label);
}

QString withoutQuestionLabel(QString text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(?:câu(?:\s*hỏi)?|question)\s*(?:số\s*)?\d+\s*[.:)\-]\s*)"), caseless);
    text = text.normalized(QString::NormalizationForm_C);
    return text.remove(pattern);
}

/// Reads one sheet.
class SheetDrafts
{
public:
    SheetDrafts(SheetGrid &grid, SheetHeader header) : m_grid(grid), m_header(std::move(header)) {}

    Result<SheetContent> read()
    {
        HOITHI_CHECK(fillMerged());
        reportAbove();
        reportUnknownColumns();
        for (const GridRow &row : m_grid.rows) {
            if (row.number > m_header.lastRow)
                takeRow(row);
        }
        endItem();
        if (!m_header.own)
            addLookMarks();
        m_content.textColumn = m_header.column(ColumnRole::Text).value_or(0);
        for (const CellPlace &image : m_grid.around.images)
            reportImage(image);
        if (m_grid.around.hasComments)
            m_content.issues.push_back(
                {QuestionIssueKind::LostOther, {0, 0, m_grid.prefix}, -1, Exchange::tr("comments of cells")});
        return std::move(m_content);
    }

private:
    [[nodiscard]] FilePlace placeOf(CellPlace cell) const { return {0, 0, m_grid.prefix + cellName(cell)}; }

    void report(QuestionIssueKind kind, CellPlace cell, const QString &detail)
    {
        m_content.issues.push_back({kind, placeOf(cell), -1, detail.left(issueDetailLimit)});
    }

    /// With the question in whose rows it stands.
    void reportImage(CellPlace image)
    {
        const auto draft = m_content.draftOfRow.find(image.row);
        if (draft == m_content.draftOfRow.end() || draft->second >= m_content.drafts.size())
            return report(QuestionIssueKind::LostMedia, image, Exchange::tr("image"));
        m_content.drafts[draft->second].add(QuestionIssueKind::LostMedia, placeOf(image), Exchange::tr("image"));
    }

    /// What the looks of the options say, where they say anything in this sheet.
    void addLookMarks()
    {
        std::vector<MarkedOptions> all;
        for (const ItemDraft &draft : m_content.drafts) {
            std::vector<MarkLook> looks;
            for (const LabelledOption &option : draft.options)
                looks.push_back(option.look);
            all.push_back({std::move(looks), !draft.key.written.isEmpty()});
        }
        for (const MarkKind kind : marksInUse(all)) {
            for (std::size_t i = 0; i < all.size() && !isLookOfColumn(all, kind); ++i) {
                const std::set<int> apart = setApart(all[i].looks, kind);
                if (!apart.empty())
                    m_content.drafts[i].marks.push_back({apart, markName(kind), apart.size() == 1});
            }
        }
    }

    /// Whether it is always the same option that a mark sets apart: such is how a column looks, not which option is right.
    static bool isLookOfColumn(const std::vector<MarkedOptions> &questions, MarkKind kind)
    {
        std::set<std::set<int>> found;
        for (const MarkedOptions &question : questions)
            found.insert(setApart(question.looks, kind));
        found.erase(std::set<int>());
        return questions.size() > 1 && found.size() == 1;
    }

    [[nodiscard]] ColumnRole roleOf(int column) const
    {
        const auto found = m_header.columns.find(column);
        return found == m_header.columns.end() ? ColumnRole::Unknown : found->second.role;
    }

    /// What is merged downwards holds for each of its rows.
    Result<void> fillMerged()
    {
        qint64 filled = 0;
        constexpr qint64 most = 2'000'000;
        for (const CellRange &range : m_grid.around.merged) {
            const auto first = std::ranges::lower_bound(m_grid.rows, range.first.row, {}, &GridRow::number);
            if (first == m_grid.rows.end() || first->number != range.first.row || range.last.row == range.first.row)
                continue;
            const SheetCell *const title = first->at(range.first.column);
            if (title == nullptr)
                continue;
            const SheetCell copy = *title;
            for (auto row = first + 1; row != m_grid.rows.end() && row->number <= range.last.row; ++row) {
                if (++filled > most)
                    return failure(ErrorCode::BadInput, Exchange::tr("The sheet has more merged cells than are read."));
                fill(*row, copy);
            }
        }
        return {};
    }

    void fill(GridRow &row, const SheetCell &title)
    {
        const auto at = std::ranges::lower_bound(row.cells, title.place.column, {},
                                                 [](const SheetCell &cell) { return cell.place.column; });
        const ColumnRole role = roleOf(title.place.column);
        if (role == ColumnRole::Text)
            m_continued.insert(row.number);
        const bool shared = role == ColumnRole::Topic || role == ColumnRole::Source || role == ColumnRole::Difficulty
                            || role == ColumnRole::Tags || role == ColumnRole::LegalReference;
        if (!shared || (at != row.cells.end() && at->place.column == title.place.column))
            return;
        const auto copy = row.cells.insert(at, title);
        copy->place.row = row.number;
    }

    void reportAbove()
    {
        for (const GridRow &row : m_grid.rows) {
            if (row.number >= m_header.row)
                return;
            report(QuestionIssueKind::LostOther, row.cells.front().place, row.cells.front().text);
        }
    }

    void reportUnknownColumns()
    {
        std::set<int> told;
        for (const GridRow &row : m_grid.rows) {
            for (const SheetCell &cell : row.cells) {
                const int column = cell.place.column;
                const ColumnRole role = roleOf(column);
                if (row.number <= m_header.lastRow || (role != ColumnRole::Unknown && role != ColumnRole::OtherKey)
                    || !told.insert(column).second)
                    continue;
                const auto named = m_header.columns.find(column);
                const bool hasTitle = named != m_header.columns.end();
                report(QuestionIssueKind::LostOther,
                       hasTitle ? named->second.place : CellPlace{std::max(m_header.row, 1), column},
                       hasTitle ? Exchange::tr("column “%1”").arg(named->second.header.left(80))
                                : Exchange::tr("column without a title"));
            }
        }
    }

    [[nodiscard]] int optionColumns() const
    {
        return static_cast<int>(std::ranges::count_if(
            m_header.columns, [](const auto &column) { return column.second.role == ColumnRole::Option; }));
    }

    /// A title again, as on each printed page.
    [[nodiscard]] bool repeatsHeader(const GridRow &row) const
    {
        return !m_header.own && row.cells.size() >= 3 && std::ranges::all_of(row.cells, [&](const SheetCell &cell) {
            const auto title = m_header.columns.find(cell.place.column);
            return title != m_header.columns.end() && title->second.header == cell.text.trimmed();
        });
    }

    /// A title within the sheet: one text, not in the column of the questions or across several.
    [[nodiscard]] bool isHeading(const GridRow &row) const
    {
        if (m_header.own || row.cells.size() != 1)
            return false;
        const CellPlace place = row.cells.front().place;
        const bool spans = std::ranges::any_of(m_grid.around.merged, [&](const CellRange &range) {
            return range.first == place && range.last.column > place.column;
        });
        return spans || roleOf(place.column) == ColumnRole::Number
               || (roleOf(place.column) != ColumnRole::Text && !continues(row));
    }

    [[nodiscard]] bool continues(const GridRow &row) const
    {
        if (m_header.own || !m_draft)
            return false;
        const auto text = m_header.column(ColumnRole::Text);
        return m_continued.contains(row.number) || (optionColumns() == 1 && text && row.text(*text).isEmpty());
    }

    void takeRow(const GridRow &row)
    {
        const bool empty = std::ranges::all_of(row.cells, [&](const SheetCell &cell) {
            const ColumnRole role = roleOf(cell.place.column);
            return cell.text.trimmed().isEmpty() || (role == ColumnRole::Number && row.cells.size() > 1)
                   || (role == ColumnRole::Number && !cell.isText) || role == ColumnRole::Unknown;
        });
        if (empty || repeatsHeader(row))
            return;
        if (isHeading(row))
            return report(QuestionIssueKind::LostOther, row.cells.front().place, row.cells.front().text);
        if (!continues(row)) {
            endItem();
            const auto text = m_header.column(ColumnRole::Text);
            m_draft.emplace();
            m_draft->place = placeOf({row.number, text.value_or(row.cells.front().place.column)});
            m_draft->keyPlace = placeOf({row.number, m_header.column(ColumnRole::Key).value_or(1)});
            if (!m_header.has(ColumnRole::Key))
                m_draft->keyPlace = m_draft->place;
            if (std::ranges::binary_search(m_grid.around.hiddenRows, row.number))
                m_draft->add(QuestionIssueKind::Suspicious, m_draft->place, Exchange::tr("the row is hidden"));
            m_key.clear();
            m_otherKeys.clear();
            m_ticked.clear();
            m_optionRows.clear();
        }
        m_content.draftOfRow[row.number] = m_content.drafts.size();
        for (const SheetCell &cell : row.cells)
            takeCell(cell);
    }

    void takeCell(const SheetCell &cell)
    {
        const ColumnRole role = roleOf(cell.place.column);
        const QString text = cell.text.trimmed();
        if (text.isEmpty() || role == ColumnRole::Unknown || role == ColumnRole::Number)
            return;
        noteLosses(cell);
        Question &question = m_draft->question;
        if (role == ColumnRole::Option || role == ColumnRole::WrongOption)
            return takeOption(cell, role);
        if (role == ColumnRole::Key)
            return takeKey(cell);
        if (role == ColumnRole::OtherKey)
            return m_otherKeys.push_back(text);
        if (role == ColumnRole::Text)
            append(question.text, m_header.own ? text : withoutQuestionLabel(text));
        else if (role == ColumnRole::Explanation)
            append(question.explanation, text);
        else if (role == ColumnRole::Difficulty || role == ColumnRole::Multiple || role == ColumnRole::KeepOrder)
            takeChoice(cell, role, text);
        else if (role == ColumnRole::Tags)
            takeTags(text);
        else
            lineOf(role) = text;
    }

    QString &lineOf(ColumnRole role)
    {
        Question &question = m_draft->question;
        if (role == ColumnRole::LegalReference)
            return question.legalReference;
        if (role == ColumnRole::Source)
            return question.source;
        return role == ColumnRole::Topic ? question.topic : question.title;
    }

    static void append(QString &to, const QString &text) { to = to.isEmpty() ? text : to + QLatin1Char('\n') + text; }

    void noteLosses(const SheetCell &cell)
    {
        const FilePlace place = placeOf(cell.place);
        if (cell.isError)
            m_draft->add(cell.hasImage ? QuestionIssueKind::LostMedia : QuestionIssueKind::Malformed, place, cell.text);
        if (cell.hasScript)
            m_draft->add(QuestionIssueKind::LostFormatting, place, Exchange::tr("superscript or subscript"));
        if (cell.approximate)
            m_draft->add(QuestionIssueKind::Suspicious, place,
                         Exchange::tr("a number that Excel may show differently: %1").arg(cell.text));
    }

    void takeChoice(const SheetCell &cell, ColumnRole role, const QString &text)
    {
        Question &question = m_draft->question;
        if (role == ColumnRole::Difficulty) {
            const auto difficulty = difficultyOf(text);
            question.difficulty = difficulty.value_or(question.difficulty);
            if (!difficulty)
                m_draft->add(QuestionIssueKind::LostOther, placeOf(cell.place),
                             Exchange::tr("difficulty “%1”").arg(text.left(80)));
            return;
        }
        bool &flag = role == ColumnRole::Multiple ? question.multiple : question.keepOrder;
        flag = isTicked(text);
        if (!flag && !isUnticked(text))
            m_draft->add(QuestionIssueKind::LostOther, placeOf(cell.place), text.left(80));
    }

    void takeTags(const QString &text)
    {
        static const QRegularExpression separators(QStringLiteral("[\n;,]"));
        const QStringList tags = m_header.own ? text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                              : text.split(separators, Qt::SkipEmptyParts);
        for (const QString &tag : tags)
            m_draft->question.tags.append(tag.trimmed());
    }

    void takeOption(const SheetCell &cell, ColumnRole role)
    {
        const QString text = cell.text.trimmed();
        std::vector<LabelledOption> &options = m_draft->options;
        if (role == ColumnRole::WrongOption || optionColumns() == 1) {
            options.push_back({static_cast<int>(options.size()), text, lookOf(cell), false});
            m_optionRows.push_back(cell.place.row);
            return;
        }
        const int label = m_header.columns.at(cell.place.column).label;
        const auto same = std::ranges::find(options, label, &LabelledOption::label);
        if (same != options.end())
            append(same->text, text);
        else
            options.push_back({label, text, lookOf(cell), false});
    }

    static MarkLook lookOf(const SheetCell &cell)
    {
        const auto flag = [](bool on) {
            return on ? QStringLiteral("1") : QString();
        };
        return {flag(cell.bold), flag(cell.underlined), cell.fill, cell.colour};
    }

    /// Beside each option in a row of its own, an "x" marks the right one.
    void takeKey(const SheetCell &cell)
    {
        const QString text = cell.text.trimmed();
        if (optionColumns() == 1 && isTicked(text) && text != QLatin1String("1"))
            m_ticked.insert(cell.place.row);
        else if (optionColumns() != 1 || !isUnticked(text))
            append(m_key, text);
    }

    void endItem()
    {
        if (!m_draft)
            return;
        std::vector<LabelledOption> &options = m_draft->options;
        std::ranges::sort(options, {}, &LabelledOption::label);
        if (!m_header.own) {
            divideCell();
            takeOwnLetters();
            m_draft->nameLegacyLetters(options);
        }
        if (m_header.has(ColumnRole::WrongOption) && !m_header.has(ColumnRole::Option) && !m_key.isEmpty())
            addRightWording();
        m_draft->key = readKey(m_key, options);
        for (const QString &other : m_otherKeys)
            m_draft->otherKeys.push_back(readKey(other, options));
        if (!m_ticked.empty())
            takeTicks();
        if (m_header.own)
            keepLetters();
        for (std::size_t i = 0; i < options.size() && !m_header.own; ++i) {
            if (options[i].label != static_cast<int>(i)) {
                m_draft->add(QuestionIssueKind::Suspicious, m_draft->place,
                             Exchange::tr("option %1 is empty").arg(optionLetter(static_cast<int>(i))));
                break;
            }
        }
        m_content.drafts.push_back(std::move(*m_draft));
        m_draft.reset();
    }

    /// In the columns A and B they go; others than those of the columns leave open which of them a key means.
    void takeOwnLetters()
    {
        std::vector<LabelledOption> own = ownLetters(m_draft->options);
        if (own.empty())
            return;
        if (areLetters(own, m_draft->options))
            m_draft->options = std::move(own);
        else if (std::set<int> labels; std::ranges::all_of(
                     own, [&](const LabelledOption &option) { return labels.insert(option.label).second; }))
            m_draft->otherKeys.push_back(readKey(m_key, own));
    }

    /// All options may stand in one cell, or in that of the question.
    void divideCell()
    {
        std::vector<LabelledOption> &options = m_draft->options;
        if (options.size() > 1 || m_header.has(ColumnRole::WrongOption))
            return;
        std::optional<DividedCell> divided = dividedCell(options.empty() ? m_draft->question.text : options[0].text);
        if (!divided || (!options.empty() && !divided->text.isEmpty()))
            return;
        if (options.empty())
            m_draft->question.text = divided->text;
        options = std::move(divided->options);
        std::set<int> starred;
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (options[i].starred)
                starred.insert(static_cast<int>(i));
        }
        if (!starred.empty() && starred.size() < options.size())
            m_draft->marks.push_back({starred, Exchange::tr("asterisk")});
    }

    void takeTicks()
    {
        KeyReading &key = m_draft->key;
        if (m_key.isEmpty())
            key.written = QStringLiteral("x");
        std::set<int> ticked;
        for (std::size_t i = 0; i < m_optionRows.size(); ++i) {
            if (m_ticked.contains(m_optionRows[i]))
                ticked.insert(static_cast<int>(i));
        }
        // A letter beside the ticks has to say the same.
        key.saysBoth = key.saysBoth || !m_key.isEmpty();
        (m_key.isEmpty() ? key.letters : key.texts) = ticked;
    }

    /// The right answer stands in the key's column and is no option elsewhere.
    void addRightWording()
    {
        std::vector<LabelledOption> &options = m_draft->options;
        for (LabelledOption &option : options)
            ++option.label;
        options.insert(options.begin(), {0, m_key});
    }

    /// In a file of our own, "B" is the second option even where one of them reads "B".
    void keepLetters()
    {
        KeyReading &key = m_draft->key;
        key.texts.reset();
        key.numbers.reset();
        key.remark.clear();
    }

    SheetGrid &m_grid;
    SheetHeader m_header;
    SheetContent m_content;
    std::optional<ItemDraft> m_draft;
    QString m_key;
    QStringList m_otherKeys;
    std::set<int> m_ticked;
    std::vector<int> m_optionRows;
    std::set<int> m_continued;
};

/// Columns of a sheet that names none: a number, the question, its options, the key's letter in the last filled one.
std::optional<SheetHeader> guessedHeader(const SheetGrid &grid)
{
    static const QRegularExpression letters(QStringLiteral(R"(^[A-H](?:[ ,;]*[A-H])*\.?$)"), caseless);
    std::map<int, int> keys;
    std::map<int, int> numbers;
    std::map<int, int> firsts;
    for (const GridRow &row : grid.rows) {
        const SheetCell &last = row.cells.back();
        if (row.cells.size() >= 4 && letters.match(latinLabels(last.text.trimmed())).hasMatch())
            ++keys[last.place.column];
        bool isNumber = false;
        (void)row.cells.front().text.trimmed().remove(QLatin1Char('.')).toInt(&isNumber);
        ++(isNumber ? numbers : firsts)[row.cells.front().place.column];
    }
    if (keys.empty())
        return std::nullopt;
    const int key = std::ranges::max_element(keys, {}, [](const auto &entry) { return entry.second; })->first;
    const int first = grid.rows.front().cells.front().place.column;
    SheetHeader header;
    int text = firsts.empty() ? 0 : firsts.begin()->first;
    if (!numbers.empty() && numbers.begin()->second * 2 > static_cast<int>(grid.rows.size())) {
        header.columns[numbers.begin()->first] = {ColumnRole::Number, -1, {}, {}};
        text = numbers.begin()->first + 1;
    } else {
        text = std::min(first, text == 0 ? first : text);
    }
    header.columns[text] = {ColumnRole::Text, -1, {}, {}};
    for (int column = text + 1; column < key && column <= text + 26; ++column)
        header.columns[column] = {ColumnRole::Option, column - text - 1, {}, {}};
    header.columns[key] = {ColumnRole::Key, -1, {}, {}};
    return header;
}

} // namespace

Result<SheetContent> readSheetDrafts(SheetGrid &grid)
{
    SheetHeader header = findHeader(grid.rows, grid.around.merged);
    if (header.row == 0 && !grid.rows.empty()) {
        const auto guessed = guessedHeader(grid);
        if (!guessed) {
            const SheetCell &cell = grid.rows.front().cells.front();
            SheetContent content;
            content.issues.push_back({QuestionIssueKind::LostOther,
                                      {0, 0, grid.prefix + cellName(cell.place)},
                                      -1,
                                      Exchange::tr("a sheet without questions")});
            return content;
        }
        header = *guessed;
    }
    return SheetDrafts(grid, std::move(header)).read();
}

} // namespace hoithi
