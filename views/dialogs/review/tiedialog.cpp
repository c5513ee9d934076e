// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/tiedialog.h"

#include "base/text.h"
#include "itemmodels/format.h"
#include "views/theme/tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int prizeRole = Qt::UserRole + 2;
constexpr qsizetype fewestInSight = 3;
constexpr qsizetype mostInSight = 6; // more are scrolled

QString headingOf(const RoundTie &tie, const QString &roundTitle)
{
    return TieDialog::tr("Decide the tie at place %1 of %2").arg(formatNumber(qint64{tie.place}), roundTitle);
}

qsizetype sizeOf(const RoundTie &tie)
{
    return std::ssize(tie.people) + std::ssize(tie.agencies);
}

/// Prizes are scarce, or there is one for each and they are not the same.
QString equalsOf(const RoundTie &tie)
{
    const QString equal = (tie.agencies.empty() ? TieDialog::tr("%1 people") : TieDialog::tr("%1 agencies"))
                              .arg(formatNumber(sizeOf(tie)));
    const QString prizes = tie.prizes.join(QStringLiteral(", "));
    if (tie.prizes.size() >= sizeOf(tie))
        return TieDialog::tr("%1 are equal on every criterion, and each of them gets a prize: %2.").arg(equal, prizes);
    return TieDialog::tr("%1 are equal on every criterion, and the prizes for them are only %2: %3.")
        .arg(equal, formatNumber(static_cast<qint64>(tie.prizes.size())), prizes);
}

QString consequenceOf(const RoundTie &tie)
{
    return TieDialog::tr("%1 Their places stay equal; only who gets which prize is decided. The ranking must then be "
                         "made again and signed.")
        .arg(equalsOf(tie));
}

/// As it is listed beside others of the round.
QString titleOf(const RoundTie &tie)
{
    const QString format = !tie.resolution         ? TieDialog::tr("Place %1, %2: to be decided")
                           : tie.resolution->drawn ? TieDialog::tr("Place %1, %2: drawn")
                                                   : TieDialog::tr("Place %1, %2: decided by the jury");
    return format.arg(formatNumber(qint64{tie.place}), tie.prizes.join(QStringLiteral(", ")));
}

const RoundTie &firstOf(const std::vector<RoundTie> &ties)
{
    const auto open = std::ranges::find_if(ties, [](const RoundTie &tie) { return !tie.resolution; });
    return open == ties.end() ? ties.front() : *open;
}

/// As many rows as the largest of the ties has, within bounds: the dialog is high enough without.
int rowsInSight(const std::vector<RoundTie> &ties)
{
    const RoundTie &largest = *std::ranges::max_element(ties, {}, sizeOf);
    return static_cast<int>(std::clamp(sizeOf(largest), fewestInSight, mostInSight));
}

/// Prizes in one column, and those who get them in another.
class PrizeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text = index.data(prizeRole).toString();
        const QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const QRect room =
            item.rect.adjusted(widestPrize(item.fontMetrics, *index.model()) + space::l, 0, -space::xs, 0);
        const QString name = item.fontMetrics.elidedText(index.data(nameRole).toString(), Qt::ElideRight, room.width());
        style->drawItemText(painter, room, Qt::AlignVCenter | Qt::AlignLeft, item.palette,
                            item.state.testFlag(QStyle::State_Enabled), name, QPalette::Text);
    }

private:
    [[nodiscard]] static int widestPrize(const QFontMetrics &metrics, const QAbstractItemModel &model)
    {
        int width = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(model.index(row, 0).data(prizeRole).toString()));
        return width;
    }
};

} // namespace

TieDialog::TieDialog(std::vector<RoundTie> ties, const QString &roundTitle, const std::optional<Member> &member,
                     QWidget *parent)
    : JointDecisionDialog({}, {}, tr("&Propose the decision"), tr("&Decide the tie"), member, parent),
      m_ties(std::move(ties)), m_tie(firstOf(m_ties)), m_roundTitle(roundTitle)
{
    addTies();
    addChoice();
    addOrder();
    addPeople();
    m_typedRound = addLine(tr("Type “%1” to &confirm").arg(literal(roundTitle)), QStringLiteral("typedRound"));
    setRejectText(tr("Close"));
    showTie();
}

/// Nothing is to be chosen where there is one.
void TieDialog::addTies()
{
    if (m_ties.size() < 2)
        return;
    auto *ties = new QComboBox(this);
    ties->setObjectName(QStringLiteral("tieChoice"));
    for (const RoundTie &tie : m_ties)
        ties->addItem(titleOf(tie));
    ties->setCurrentIndex(static_cast<int>(&firstOf(m_ties) - m_ties.data()));
    form()->addRow(tr("T&ie"), ties);
    connect(ties, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_tie = m_ties.at(static_cast<std::size_t>(index));
        showTie();
    });
}

/// A number that was typed was drawn for the tie that was shown then.
void TieDialog::showTie()
{
    setTexts(headingOf(m_tie, m_roundTitle), consequenceFor(member(), consequenceOf(m_tie)));
    m_seed->clear();
    m_draw->setEnabled(!m_tie.resolution);
    (m_tie.resolution ? m_decide : m_draw)->setChecked(true);
    fillOrder();
    choose();
}

void TieDialog::addChoice()
{
    m_draw = new QRadioButton(tr("By a &public draw"), this);
    m_draw->setObjectName(QStringLiteral("byDraw"));
    m_decide = new QRadioButton(tr("By the &jury's own order"), this);
    m_decide->setObjectName(QStringLiteral("byDecision"));
    form()->addRow(m_draw);
    m_seed = addLine(tr("Dra&wn number (seed)"), QStringLiteral("seed"), tr("For example: 084512"));
    auto *explained = new QLabel(
        tr("Draw the number before everybody's eyes, by dice or a lottery result that was agreed on. It is on "
           "record with the result, and anybody can repeat the draw from it; it is held once."),
        this);
    explained->setWordWrap(true);
    explained->setProperty("type", QStringLiteral("muted"));
    form()->addRow(explained);
    form()->addRow(m_decide);
    connect(m_draw, &QRadioButton::toggled, this, &TieDialog::choose);
}

void TieDialog::addOrder()
{
    m_order = new QListWidget(this);
    m_order->setObjectName(QStringLiteral("tieOrder"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setItemDelegate(new PrizeDelegate(m_order));
    m_order->setFixedHeight(rowsInSight(m_ties) * m_order->fontMetrics().lineSpacing() * 3 / 2);
    m_up = new QPushButton(tr("Move &up"), this);
    m_down = new QPushButton(tr("Move dow&n"), this);
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down->setObjectName(QStringLiteral("moveDown"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    form()->addRow(m_order);
    form()->addRow(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_order->model(), &QAbstractItemModel::rowsMoved, this, &TieDialog::showPrizes);
}

void TieDialog::fillOrder()
{
    m_order->clear();
    const auto add = [this](const QString &id, const QString &name) {
        auto *item = new QListWidgetItem(m_order);
        item->setData(idRole, id);
        item->setData(nameRole, name);
    };
    for (const RankedSubmission &person : m_tie.people)
        add(person.submissionId,
            QStringLiteral("%1 · %2 · %3").arg(person.fullName, person.accountId, person.submissionId));
    for (const ParticipationRow &agency : m_tie.agencies)
        add(agency.agencyCode, agency.agencyName);
    m_order->setCurrentRow(0);
}

void TieDialog::choose()
{
    m_seed->setEnabled(m_draw->isChecked());
    for (QWidget *ordering : std::initializer_list<QWidget *>{m_order, m_up, m_down})
        ordering->setEnabled(m_decide->isChecked()); // a draw asks nobody for an order
    showPrizes();
    check();
}

void TieDialog::move(int rows)
{
    const int from = m_order->currentRow();
    const int to = from + rows;
    if (!m_decide->isChecked() || from < 0 || to < 0 || to >= m_order->count())
        return;
    m_order->insertItem(to, m_order->takeItem(from));
    m_order->setCurrentRow(to);
    showPrizes();
}

/// Who stands first gets the first prize. While it is to be drawn nobody has one.
void TieDialog::showPrizes()
{
    for (int row = 0; row < m_order->count(); ++row) {
        QListWidgetItem *item = m_order->item(row);
        const QString prize = m_decide->isChecked() && row < m_tie.prizes.size() ? m_tie.prizes.at(row) : unknownText();
        item->setData(prizeRole, prize);
        item->setText(QStringLiteral("%1   %2").arg(prize, item->data(nameRole).toString())); // as it is read out
    }
}

TieRequest TieDialog::request() const
{
    TieRequest request;
    request.roundNumber = m_tie.roundNumber;
    request.place = m_tie.place;
    for (int row = 0; row < m_order->count(); ++row)
        request.tied.append(m_order->item(row)->data(idRole).toString());
    request.judges = judges();
    request.reason = reason();
    if (m_draw->isChecked()) {
        request.seed = m_seed->text().trimmed();
        return request;
    }
    for (int row = 0; row < m_order->count() && row < m_tie.prizes.size(); ++row)
        request.winners.append(m_order->item(row)->data(idRole).toString());
    return request;
}

QString TieDialog::missing() const
{
    if (m_draw->isChecked() && !isDrawSeed(m_seed->text().trimmed()))
        return tr("Type the drawn number: letters without diacritics, digits, single spaces, and - _ . / only.");
    if (const QString people = missingPeople(); !people.isEmpty())
        return people;
    if (m_typedRound && searchFolded(m_typedRound->text()) != searchFolded(m_roundTitle))
        return tr("Type “%1” to confirm.").arg(m_roundTitle);
    return {};
}

} // namespace hoithi
