// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/roster/rosterlines.h"

#include "base/personname.h"
#include "base/text.h"
#include "containers/spreadsheet.h"
#include "domain/participant/rosterbody.h"
#include "ingest/ingesttexts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hoithi {

namespace {

constexpr int titleLines = 30; ///< a header is among the first so many lines

bool allDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A whole number as people wrote it, not as a sheet stores it ("9.12345678E8").
QString wholeNumber(const QString &stored)
{
    constexpr double exactlyHeld = 1e15;
    bool ok = false;
    const double number = stored.toDouble(&ok);
    if (!ok || number < 0 || number >= exactlyHeld || std::floor(number) != number)
        return stored;
    return QString::number(static_cast<qint64>(number));
}

bool looksLikePhone(const QString &phone)
{
    constexpr qsizetype mobile = 10;
    constexpr qsizetype landline = 11;
    return allDigits(phone) && phone.startsWith(u'0') && (phone.size() == mobile || phone.size() == landline);
}

constexpr qsizetype oldIdDigits = 9;
constexpr qsizetype idDigits = 12;

bool looksLikeNationalId(const QString &id)
{
    return allDigits(id) && (id.size() == oldIdDigits || id.size() == idDigits);
}

} // namespace

Error tooLargeForRoster(const QString &path)
{
    return {ErrorCode::BadInput, Ingest::tr("%1 is too large for a roster.").arg(path), {}};
}

const RosterCell *RosterLines::cellOf(const std::vector<RosterCell> &cells, RosterColumn column) const
{
    const int wanted = m_columns->at(static_cast<std::size_t>(column));
    const auto found = wanted == 0 ? cells.end() : std::ranges::find(cells, wanted, &RosterCell::column);
    return found == cells.end() ? nullptr : &*found;
}

QString RosterLines::textOf(const std::vector<RosterCell> &cells, RosterColumn column) const
{
    const RosterCell *cell = cellOf(cells, column);
    if (cell == nullptr || cell->isError)
        return {};
    return cell->isNumber ? wholeNumber(cell->text) : cell->text;
}

RosterPlace RosterLines::placeOf(quint64 line, RosterColumn column) const
{
    RosterPlace place{m_sheet, line, {}};
    const int number = m_columns->at(static_cast<std::size_t>(column));
    if (isSheet() && number != 0)
        place.cell = cellName({static_cast<int>(line), number});
    return place;
}

Result<void> RosterLines::lookForHeader(const std::vector<RosterCell> &cells)
{
    HOITHI_TRY(m_columns, rosterHeader(cells));
    if (m_columns)
        return {};
    for (const RosterCell &cell : cells) {
        if (const auto body = recognisedBody(cell.text))
            m_title = rosterBodyName(*body);
    }
    if (++m_linesBefore < titleLines || isSheet())
        return {};
    return failure(ErrorCode::BadInput,
                   Ingest::tr("None of the first %1 lines of the roster is its header. The header names the columns: "
                              "“full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) or "
                              "“national_id” (CCCD).")
                       .arg(titleLines));
}

/// "II. Tổ Thư ký" on a line of its own.
bool RosterLines::isSection(const std::vector<RosterCell> &cells, const RosterEntry &entry)
{
    constexpr std::size_t numberAndTitle = 2;
    if (!isSheet() || cells.size() > numberAndTitle || !entry.accountId.isEmpty() || !entry.phone.isEmpty()
        || !entry.nationalId.isEmpty())
        return false;
    for (const RosterCell &cell : cells) {
        if (const auto body = recognisedBody(cell.text)) {
            m_title = rosterBodyName(*body);
            return true;
        }
    }
    return false;
}

void RosterLines::mendPhone(const RosterCell &cell, RosterRow &row)
{
    constexpr qsizetype withoutZero = 9;
    if (isSheet() && cell.isNumber && allDigits(row.entry.phone) && row.entry.phone.size() == withoutZero) {
        row.entry.phone.prepend(u'0');
        add(RosterProblemKind::PhoneZeroRestored, placeOf(row.place.line, RosterColumn::Phone));
    }
    if (!row.entry.phone.isEmpty() && !looksLikePhone(row.entry.phone))
        add(RosterProblemKind::PhoneLooksWrong, placeOf(row.place.line, RosterColumn::Phone));
}

/// An id of 12 digits begins with one zero or two, one of 9 with one at most: how many are lost is never in doubt.
void RosterLines::mendNationalId(const RosterCell &cell, RosterRow &row)
{
    QString &id = row.entry.nationalId;
    const bool lostOfOld = id.size() == oldIdDigits - 1;
    const bool lostOfNew = id.size() == idDigits - 1 || id.size() == idDigits - 2;
    if (isSheet() && cell.isNumber && allDigits(id) && (lostOfOld || lostOfNew)) {
        id = id.rightJustified(lostOfOld ? oldIdDigits : idDigits, u'0');
        add(RosterProblemKind::IdZeroRestored, placeOf(row.place.line, RosterColumn::NationalId));
    }
    if (!id.isEmpty() && !looksLikeNationalId(id))
        add(RosterProblemKind::IdLooksWrong, placeOf(row.place.line, RosterColumn::NationalId));
}

void RosterLines::check(const std::vector<RosterCell> &cells, const RosterRow &row)
{
    constexpr qsizetype longest = 500;
    constexpr qsizetype longestAccount = 64; // as of a submission
    const quint64 line = row.place.line;
    for (std::size_t i = 0; i < rosterColumnCount; ++i) {
        const auto column = static_cast<RosterColumn>(i);
        const RosterCell *cell = cellOf(cells, column);
        if (cell != nullptr && cell->isError)
            add(RosterProblemKind::BadCell, placeOf(line, column));
        else if (cell != nullptr && cell->text.size() > longest)
            add(RosterProblemKind::TooLong, placeOf(line, column));
    }
    const RosterEntry &entry = row.entry;
    if (entry.accountId.isEmpty() && entry.phone.isEmpty() && entry.nationalId.isEmpty())
        add(RosterProblemKind::IdentifiesNobody, row.place);
    if (entry.accountId.toUcs4().size() > longestAccount)
        add(RosterProblemKind::AccountTooLong, placeOf(line, RosterColumn::Account));
    if (saysNothing(entry.fullName))
        add(RosterProblemKind::NoName, placeOf(line, RosterColumn::FullName));
}

Result<void> RosterLines::take(quint64 line, const std::vector<RosterCell> &cells)
{
    if (!m_columns)
        return lookForHeader(cells);
    if (m_file.rows.size() >= static_cast<std::size_t>(mostPeople))
        return failure(ErrorCode::BadInput,
                       Ingest::tr("The roster has more than %1 people. Is it the right file?").arg(mostPeople));
    RosterRow row;
    row.place = {m_sheet, line, {}};
    row.entry = {normalized(textOf(cells, RosterColumn::Body)), normalized(textOf(cells, RosterColumn::FullName)),
                 canonicalId(textOf(cells, RosterColumn::Account)),
                 canonicalPhone(normalized(textOf(cells, RosterColumn::Phone))),
                 normalized(textOf(cells, RosterColumn::NationalId))};
    const bool isBlank =
        std::ranges::all_of(cells, [](const RosterCell &cell) { return cell.text.trimmed().isEmpty(); });
    const bool concernsNobody = row.entry == RosterEntry{} && std::ranges::none_of(cells, &RosterCell::isError);
    if (isBlank || isSection(cells, row.entry) || (isSheet() && concernsNobody))
        return {};
    if (const RosterCell *cell = cellOf(cells, RosterColumn::Phone))
        mendPhone(*cell, row);
    if (const RosterCell *cell = cellOf(cells, RosterColumn::NationalId))
        mendNationalId(*cell, row);
    check(cells, row);
    if (row.entry.body.isEmpty() && m_title) {
        row.entry.body = *m_title;
        add(RosterProblemKind::BodyFromTitle, row.place);
    }
    m_file.rows.push_back(std::move(row));
    return {};
}

void RosterLines::takeUnreadable(quint64 line, std::optional<int> columnNotUtf8)
{
    if (!m_columns)
        return;
    const RosterPlace place{m_sheet, line, {}};
    m_file.problems.push_back(columnNotUtf8 ? RosterProblem{RosterProblemKind::NotUtf8, place, *columnNotUtf8}
                                            : RosterProblem{RosterProblemKind::Unreadable, place});
    m_file.rows.push_back({{}, place});
}

void RosterLines::fillMerged(int column, quint64 firstLine, quint64 lastLine)
{
    if (!m_columns || column != m_columns->at(static_cast<std::size_t>(RosterColumn::Body)))
        return;
    const auto first = std::ranges::find(m_file.rows, firstLine, [](const RosterRow &row) { return row.place.line; });
    if (first == m_file.rows.end())
        return;
    for (auto row = first + 1; row != m_file.rows.end() && row->place.line <= lastLine; ++row) {
        row->entry.body = first->entry.body;
        std::erase_if(m_file.problems, [&](const RosterProblem &problem) {
            return problem.kind == RosterProblemKind::BodyFromTitle && problem.place == row->place;
        });
    }
}

Result<RosterFile> RosterLines::finish()
{
    const bool hasBody = m_columns && m_columns->at(static_cast<std::size_t>(RosterColumn::Body)) != 0;
    for (const RosterRow &row : m_file.rows) {
        if (!saysNothing(row.entry.body))
            continue;
        const bool isUnreadable = row.entry == RosterEntry{};
        if (!hasBody && !isUnreadable) {
            return failure(ErrorCode::BadInput,
                           Ingest::tr("Neither a column “body” (Ban/Bộ phận) nor a title says which body the people "
                                      "of the roster belong to. Add the column."));
        }
        if (!isUnreadable)
            add(RosterProblemKind::NoBody, placeOf(row.place.line, RosterColumn::Body));
    }
    return std::move(m_file);
}

} // namespace hoithi
