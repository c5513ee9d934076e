// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/agencies/headcountsdialog.h"

#include "itemmodels/format.h"
#include "views/theme/tokens.h"
#include "views/widgets/dayfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontMetrics>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>

#include <algorithm>
#include <optional>

namespace hoithi {

namespace {

enum Columns { Name, Code, Known, New };

/// "1.250" is what a sheet shows; nothing where it is no headcount.
std::optional<int> peopleOf(QString text)
{
    text = text.trimmed();
    for (const char *separator : {".", " ", ","})
        text.remove(QLatin1String(separator));
    bool isNumber = false;
    const int people = text.toInt(&isNumber);
    return isNumber && people >= 0 ? std::optional(people) : std::nullopt;
}

/// Headings are bold by the style sheet, which the header does not reckon with.
int headingWidth(const QTableWidget &table, int column)
{
    QFont bold = table.font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(table.horizontalHeaderItem(column)->text()) + 2 * space::m;
}

} // namespace

HeadcountsDialog::HeadcountsDialog(const std::vector<AgencyState> &agencies, const ChangeAuthor &author,
                                   QWidget *parent)
    : AgencyChangeDialog(
        tr("Headcounts of %n agencies", nullptr, static_cast<int>(agencies.size())),
        tr("Type over the last column, or paste a column from a sheet there. Rates of figures as of the "
           "day or later are by these; earlier figures stay."),
        tr("Re&cord"), parent),
      m_agencies(agencies), m_table(new QTableWidget(static_cast<int>(agencies.size()), 4, this)),
      m_fromBeginning(new QCheckBox(tr("From the be&ginning: no day"), this))
{
    setObjectName(QStringLiteral("headcountsDialog"));
    m_table->setObjectName(QStringLiteral("headcounts"));
    m_table->setHorizontalHeaderLabels({tr("Agency"), tr("Code"), tr("Headcount now"), tr("New headcount")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Known, New})
        m_table->setColumnWidth(column, std::max(130, headingWidth(*m_table, column)));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // long names differ at their ends
    m_table->setMinimumHeight(240);
    setMinimumWidth(820);
    m_table->installEventFilter(this);
    fill();
    form()->addRow(m_table);
    m_since = addDay(tr("&From the day"), QStringLiteral("since"));
    m_fromBeginning->setObjectName(QStringLiteral("fromBeginning"));
    form()->addRow(QString(), m_fromBeginning);
    connect(m_fromBeginning, &QCheckBox::toggled, m_since, &QWidget::setDisabled);
    connect(m_fromBeginning, &QCheckBox::toggled, this, &HeadcountsDialog::check);
    connect(m_fromBeginning, &QCheckBox::toggled, this, &HeadcountsDialog::warnOfLateDay);
    connect(m_table, &QTableWidget::itemChanged, this, &HeadcountsDialog::check);
    addReason(author);
}

void HeadcountsDialog::fill()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AgencyState &agency = m_agencies[static_cast<std::size_t>(row)];
        const bool isKnown = !agency.headcounts.empty();
        const QString known = isKnown ? formatNumber(qint64{agency.headcounts.rbegin()->second}) : unknownText();
        const QStringList texts{agency.now.name, agency.now.code, known, QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column != New)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            if (column >= Known)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setCurrentCell(0, New);
}

/// Line by line from the chosen row on.
void HeadcountsDialog::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.endsWith(u'\n'))
        text.chop(1);
    int row = std::max(0, m_table->currentRow());
    for (const QString &line : text.split(u'\n')) {
        if (row >= m_table->rowCount())
            break;
        m_table->item(row++, New)->setText(line.section(u'\t', -1).trimmed());
    }
}

bool HeadcountsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key =
            static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): by type
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
    }
    return AgencyChangeDialog::eventFilter(watched, event);
}

std::vector<AgencyEdit> HeadcountsDialog::edits() const
{
    std::vector<AgencyEdit> edits;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto people = peopleOf(m_table->item(row, New)->text());
        if (!people)
            continue;
        AgencyEdit edit;
        edit.code = m_agencies[static_cast<std::size_t>(row)].now.code;
        edit.people = people;
        edit.peopleSince = m_fromBeginning->isChecked() ? QDate() : m_since->day().value_or(QDate());
        edits.push_back(edit);
    }
    return edits;
}

QString HeadcountsDialog::missing() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, New);
        if (item && !item->text().trimmed().isEmpty() && !peopleOf(item->text()))
            return tr("“%1” is no headcount.").arg(item->text().left(40));
    }
    if (edits().empty())
        return tr("Type a headcount.");
    const QString day = m_fromBeginning->isChecked() || !m_since ? QString() : m_since->missing();
    return day.isEmpty() ? AgencyChangeDialog::missing() : day;
}

} // namespace hoithi
