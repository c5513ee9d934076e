// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/agencies/agencycells.h"

#include "base/csvtext.h"
#include "base/text.h"
#include "base/typedday.h"

#include <QDate>
#include <QRegularExpression>

#include <utility>

namespace hoithi {

namespace {

/// Folded, divided by bars; in the order of AgencyColumn.
constexpr std::array<const char *, agencyColumnCount> headings{
    "code|ma|ma co quan|ma don vi",
    "name|name vi|ten|ten co quan|ten don vi|co quan|don vi",
    "kind|loai|loai co quan|loai don vi",
    "bloc|khoi",
    "parent code|ma co quan cap tren|ma don vi cap tren|ma cap tren|cap tren",
    "headcount|bien che|so nguoi|tong so nguoi|so cbccvc|tong so cbccvc",
    "headcount from|bien che tu ngay|so nguoi tu ngay",
    "aliases|other names|ten khac|ten goi khac",
    "merged into|sap nhap vao|ma co quan sau sap nhap",
    "merged from|sap nhap tu ngay|ngay sap nhap",
    "counted|duoc tinh|tinh so lieu",
};

/// The column that is called so; nothing where it is another one, which is ignored.
std::optional<std::size_t> columnOf(const QString &heading)
{
    static const QRegularExpression separators(QStringLiteral("[^a-z0-9]+"));
    const QString plain = searchFolded(heading.left(100)).replace(separators, QStringLiteral(" ")).trimmed();
    for (std::size_t column = 0; column < agencyColumnCount; ++column) {
        if (QString::fromLatin1(headings.at(column)).split(u'|').contains(plain))
            return column;
    }
    return {};
}

/// Without the apostrophe that keeps a text from being taken for a formula.
QString cellText(const QString &cell)
{
    const QString text = normalized(cell);
    const bool isGuarded = text.startsWith(u'\'') && withoutFormula(text.mid(1)) == text;
    return isGuarded ? text.mid(1) : text;
}

/// A day as people write it, or as a sheet stores it: days since the end of 1899.
std::optional<QDate> dayOf(const QString &text)
{
    if (const auto day = typedDay(text))
        return day;
    constexpr int firstSerial = 36526; // 2000-01-01
    constexpr int lastSerial = 73050;  // 2099-12-31
    bool isNumber = false;
    const int serial = text.toInt(&isNumber);
    if (!isNumber || serial < firstSerial || serial > lastSerial)
        return {};
    return QDate(1899, 12, 30).addDays(serial);
}

/// "1.250" and "1 250" are what people type.
std::optional<int> peopleOf(QString text)
{
    static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}([., ]\\d{3})+$"));
    if (grouped.match(text).hasMatch())
        text.removeIf([](QChar c) { return !c.isDigit(); });
    if (text.endsWith(QLatin1String(".0")))
        text.chop(2);
    bool ok = false;
    const int people = text.toInt(&ok);
    return ok && people >= 0 ? std::optional(people) : std::nullopt;
}

std::optional<bool> countedOf(const QString &text)
{
    const QString folded = searchFolded(text);
    if (folded == QLatin1String("yes") || folded == QLatin1String("co") || folded == QLatin1String("1")
        || folded == QLatin1String("x") || folded == QLatin1String("true"))
        return true;
    if (folded == QLatin1String("no") || folded == QLatin1String("khong") || folded == QLatin1String("0")
        || folded == QLatin1String("false"))
        return false;
    return {};
}

class RowReading
{
public:
    RowReading(const AgencyColumns &columns, const QStringList &cells, quint64 line)
        : m_columns(columns), m_cells(cells)
    {
        m_row.line = line;
    }

    [[nodiscard]] AgencyFileRow read()
    {
        AgencyEdit &edit = m_row.edit;
        edit.code = text(AgencyColumn::Code).value_or(QString());
        edit.name = filled(AgencyColumn::Name);
        edit.kind = filled(AgencyColumn::Kind);
        edit.bloc = filled(AgencyColumn::Bloc);
        edit.parentCode = filled(AgencyColumn::Parent);
        edit.mergedInto = text(AgencyColumn::MergedInto);
        if (const auto aliases = filled(AgencyColumn::Aliases))
            edit.aliases = aliases->split(u'|', Qt::SkipEmptyParts);
        readFigures(edit);
        return std::move(m_row);
    }

private:
    [[nodiscard]] std::optional<QString> text(AgencyColumn column) const
    {
        const int place = m_columns.at(static_cast<std::size_t>(column));
        return place < 0 ? std::nullopt : std::optional(cellText(m_cells.value(place)));
    }
    /// An empty cell leaves what is there.
    [[nodiscard]] std::optional<QString> filled(AgencyColumn column) const
    {
        std::optional<QString> cell = text(column);
        return cell && cell->isEmpty() ? std::nullopt : cell;
    }
    [[nodiscard]] QDate day(AgencyColumn column)
    {
        const QString written = text(column).value_or(QString());
        const auto read = written.isEmpty() ? std::optional(QDate()) : dayOf(written);
        if (!read)
            m_row.problem = AgencyProblem::BadDay;
        return read.value_or(QDate());
    }
    void readFigures(AgencyEdit &edit)
    {
        edit.mergedSince = day(AgencyColumn::MergedFrom);
        edit.peopleSince = day(AgencyColumn::HeadcountFrom);
        if (const QString people = text(AgencyColumn::Headcount).value_or(QString()); !people.isEmpty()) {
            edit.people = peopleOf(people);
            if (!edit.people)
                m_row.problem = AgencyProblem::BadPeople;
        }
        if (const auto counted = filled(AgencyColumn::Counted)) {
            edit.counted = countedOf(*counted);
            if (!edit.counted)
                m_row.problem = AgencyProblem::BadCounted;
        }
    }

    const AgencyColumns &m_columns;
    const QStringList &m_cells;
    AgencyFileRow m_row;
};

} // namespace

std::optional<AgencyColumns> agencyHeader(const QStringList &cells)
{
    AgencyColumns columns;
    columns.fill(-1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = columnOf(cells.at(i));
        if (column && columns.at(*column) < 0)
            columns.at(*column) = static_cast<int>(i);
    }
    return columns.front() < 0 ? std::nullopt : std::optional(columns);
}

QString repeatedHeading(const QStringList &cells)
{
    std::array<bool, agencyColumnCount> isNamed{};
    for (const QString &cell : cells) {
        const auto column = columnOf(cell);
        if (column && std::exchange(isNamed.at(*column), true))
            return normalized(cell);
    }
    return {};
}

AgencyFileRow agencyRow(const AgencyColumns &columns, const QStringList &cells, quint64 line)
{
    return RowReading(columns, cells, line).read();
}

} // namespace hoithi
