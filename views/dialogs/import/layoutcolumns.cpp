// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/import/layoutcolumns.h"

#include "itemmodels/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr int sourceWidth = 196;
constexpr int mostNameParts = 3;

/// Fields in the order in which they are offered; the titles are those of the guess.
constexpr std::array<std::pair<const char *, const char *>, 13> fields{{
    {"submission_id", "Submission id"},
    {"account_id", "Account"},
    {"full_name", "Full name"},
    {"submitted_at", "Submitted"},
    {"started_at", "Started"},
    {"answers", "Answers"},
    {"prediction", "Prediction"},
    {"agency_name", "Agency"},
    {"agency_code", "Agency code"},
    {"phone", "Phone"},
    {"national_id", "National id"},
    {"round", "Round"},
    {"paper_code", "Paper code"},
}};

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

QString layoutFieldTitle(const QString &use)
{
    const QString name = use.section(u' ', 0, 0);
    const auto *const found =
        std::ranges::find_if(fields, [&name](const auto &field) { return name == QLatin1String(field.first); });
    if (found == fields.end())
        return use;
    const QString title = QCoreApplication::translate("LayoutGuess", found->second);
    const QString rest = use.section(u' ', 1);
    if (rest == QLatin1String("clock"))
        return LayoutColumns::tr("%1: time of day").arg(title);
    if (name == QLatin1String("full_name") && !rest.isEmpty())
        return LayoutColumns::tr("%1: part %2").arg(title, rest);
    return rest.isEmpty() ? title : LayoutColumns::tr("Answer %1").arg(rest);
}

LayoutColumns::LayoutColumns(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("layoutColumns"));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    horizontalHeader()->setHighlightSections(false);
}

QComboBox *LayoutColumns::boxFor(int column, const QString &use, const QString &suggestion)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("layoutColumn%1").arg(column));
    box->setAccessibleName(m_names.value(column));
    const auto add = [&](const QString &name) {
        const bool isSuggested = !suggestion.isEmpty() && name == suggestion;
        box->addItem(isSuggested ? tr("%1 (suggested)").arg(layoutFieldTitle(name)) : layoutFieldTitle(name), name);
    };
    box->addItem(tr("– not read –"), QString());
    for (const auto &[name, title] : fields) {
        const QString field = QString::fromLatin1(name);
        add(field);
        if (field.endsWith(QLatin1String("ed_at")))
            add(field + QStringLiteral(" clock"));
        for (int part = 1; field == QLatin1String("full_name") && part <= mostNameParts; ++part)
            add(QStringLiteral("%1 %2").arg(field).arg(part));
    }
    for (qsizetype i = 1; i <= m_names.size(); ++i)
        add(QStringLiteral("answers %1").arg(i));
    box->setCurrentIndex(std::max(box->findData(use), 0));
    connect(box, &QComboBox::currentIndexChanged, this, [this, column] { Q_EMIT useChanged(column); });
    return box;
}

void LayoutColumns::show(const ShownLayout &shown)
{
    clear();
    m_names = shown.columns;
    m_boxes.clear();
    setColumnCount(static_cast<int>(m_names.size()));
    setRowCount(static_cast<int>(shown.rows.size()) + 1);
    setHorizontalHeaderLabels(m_names);
    QStringList lines{tr("holds")};
    for (const qint64 line : shown.lines)
        lines << formatNumber(line);
    setVerticalHeaderLabels(lines);
    for (int column = 0; column < columnCount(); ++column) {
        m_boxes.push_back(boxFor(column, shown.draft.uses.value(column), shown.suggestions.value(column)));
        m_boxes.back()->setToolTip(shown.reasons.value(column));
        setCellWidget(0, column, m_boxes.back());
        setColumnWidth(column, sourceWidth);
        for (std::size_t row = 0; row < shown.rows.size(); ++row)
            setItem(static_cast<int>(row) + 1, column, cell(shown.rows[row].value(column)));
    }
    if (!m_boxes.empty())
        setRowHeight(0, m_boxes.front()->sizeHint().height());
}

QStringList LayoutColumns::uses() const
{
    QStringList uses;
    for (const QComboBox *box : m_boxes)
        uses << box->currentData().toString();
    return uses;
}

void LayoutColumns::mark(const QSet<int> &columns)
{
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setText(columns.contains(column) ? tr("? %1").arg(m_names.value(column))
                                                                       : m_names.value(column));
}

} // namespace hoithi
