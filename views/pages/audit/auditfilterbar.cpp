// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/audit/auditfilterbar.h"

#include "base/clock.h"
#include "itemmodels/audit/audittexts.h"
#include "itemmodels/format.h"
#include "views/theme/tokens.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/filterfield.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int shownLetters = 18;
constexpr int dateFrame = 60;     ///< around a date: its field's edges, and the arrow beside it
constexpr int actionLetters = 24; ///< the longest of them, in either language

Instant startOf(const QDate &day)
{
    return fromMillis(QDateTime(day, QTime(0, 0), contestTimeZone()).toMSecsSinceEpoch());
}

QString asItIs(const QString &text)
{
    return text;
}

QString elided(const QString &text)
{
    constexpr qsizetype limit = 32;
    return text.size() > limit ? QString(text.left(limit) + u'…') : text;
}

} // namespace

AuditFilterBar::AuditFilterBar(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_field(new FilterField(theme, this)), m_actions(new QComboBox(this)),
      m_actors(new QComboBox(this)), m_periods(new QComboBox(this)),
      m_from(new DayField(today(), QStringLiteral("auditFrom"), this)), m_dash(new QLabel(QStringLiteral("–"), this)),
      m_to(new DayField(today(), QStringLiteral("auditTo"), this))
{
    m_actions->setObjectName(QStringLiteral("auditActions"));
    m_actors->setObjectName(QStringLiteral("auditActors"));
    m_periods->setObjectName(QStringLiteral("auditPeriods"));
    for (QComboBox *box : {m_actions, m_actors, m_periods}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shownLetters);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::settle);
    }
    m_actions->setMinimumContentsLength(actionLetters);
    for (DayField *field : {m_from, m_to}) {
        field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + dateFrame);
        connect(field, &DayField::edited, this, [this] {
            if (m_from->day() && m_to->day()) // else one is being typed
                settle();
        });
    }
    connect(m_field, &FilterField::textSettled, this, &AuditFilterBar::changed);
    buildRow();
}

void AuditFilterBar::buildRow()
{
    m_actionChip = addChip("auditActionChip", m_actions);
    m_actorChip = addChip("auditActorChip", m_actors);
    m_periodChip = addChip("auditPeriodChip", m_periods);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_actions, m_actors, m_periods, m_from, m_dash, m_to})
        choices->addWidget(part);
    choices->addStretch();
    auto *found = new QHBoxLayout;
    found->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_field, m_actionChip, m_actorChip, m_periodChip})
        found->addWidget(part);
    found->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(found);
    layout->addLayout(choices);
}

QToolButton *AuditFilterBar::addChip(const char *name, QComboBox *box)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(QString::fromLatin1(name));
    chip->setProperty("role", QStringLiteral("chip"));
    chip->hide();
    connect(chip, &QToolButton::clicked, box, [box] { box->setCurrentIndex(0); });
    return chip;
}

QDate AuditFilterBar::today() const
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.nowUtc()), contestTimeZone()).date();
}

std::pair<QDate, QDate> AuditFilterBar::days() const
{
    constexpr int week = 7;
    constexpr int month = 30;
    switch (m_periods->currentIndex()) {
    case Today:
        return {today(), today()};
    case Week:
        return {today().addDays(1 - week), today()};
    case Month:
        return {today().addDays(1 - month), today()};
    case Between:
        return std::minmax({m_from->day().value_or(today()), m_to->day().value_or(today())});
    default:
        return {};
    }
}

AuditFilter AuditFilterBar::filter() const
{
    AuditFilter filter;
    filter.text = m_field->text();
    filter.textActions = auditActionsContaining(filter.text);
    filter.action = m_actions->currentData().toString();
    filter.actor = m_actors->currentData().toString();
    const auto [first, last] = days();
    if (first.isValid())
        filter.fromUtc = startOf(first);
    if (last.isValid())
        filter.beforeUtc = startOf(last.addDays(1));
    return filter;
}

bool AuditFilterBar::isEmpty() const
{
    return m_field->text().isEmpty() && m_actions->currentIndex() <= 0 && m_actors->currentIndex() <= 0
           && m_periods->currentIndex() <= AnyTime;
}

void AuditFilterBar::settle()
{
    showChips();
    Q_EMIT changed();
}

void AuditFilterBar::showChips()
{
    const bool between = m_periods->currentIndex() == Between;
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        part->setVisible(between);
    const auto [first, last] = days();
    const QString period =
        first.isValid() ? QStringLiteral("%1 – %2").arg(formatDate(first), formatDate(last)) : QString();
    const auto show = [this](QToolButton *chip, bool set, const QString &text) {
        chip->setVisible(set);
        chip->setText(elided(text) + QStringLiteral(" ×"));
        chip->setToolTip(tr("Take this filter away"));
    };
    show(m_actionChip, m_actions->currentIndex() > 0, m_actions->currentText());
    show(m_actorChip, m_actors->currentIndex() > 0, m_actors->currentText());
    show(m_periodChip, first.isValid(), period);
}

void AuditFilterBar::fill(QComboBox *box, const QString &all, const QStringList &keys, QString (*text)(const QString &))
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const QString &key : keys)
        box->addItem(text(key), key);
    box->setCurrentIndex(std::max(chosen.isEmpty() ? 0 : box->findData(chosen), 0));
}

void AuditFilterBar::setChoices(const QStringList &actions, const QStringList &actors)
{
    m_actionKeys = actions;
    m_actorKeys = actors;
    fill(m_actions, tr("All actions"), actions, &auditActionText);
    fill(m_actors, tr("Everybody"), actors, &asItIs);
    showChips();
}

void AuditFilterBar::fillPeriods()
{
    const QSignalBlocker quiet(m_periods);
    const int chosen = std::max(m_periods->currentIndex(), 0);
    m_periods->clear();
    m_periods->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between two days")});
    m_periods->setCurrentIndex(chosen);
}

void AuditFilterBar::setCount(qint64 shown, qint64 total)
{
    m_field->setCount(shown, total);
}

void AuditFilterBar::clear()
{
    showOnly({});
}

void AuditFilterBar::showOnly(const QString &text)
{
    {
        const QSignalBlocker quiet(this); // one change, not four
        for (QComboBox *box : {m_actions, m_actors, m_periods})
            box->setCurrentIndex(0);
        m_field->setText(text);
    }
    settle();
}

void AuditFilterBar::focusField()
{
    m_field->focusField();
}

void AuditFilterBar::retranslate()
{
    m_field->setPlaceholder(tr("Filter the audit trail"));
    m_actions->setAccessibleName(tr("Action"));
    m_actors->setAccessibleName(tr("Person"));
    m_periods->setAccessibleName(tr("Period"));
    m_from->focusProxy()->setAccessibleName(tr("From"));
    m_to->focusProxy()->setAccessibleName(tr("To"));
    fillPeriods();
    setChoices(m_actionKeys, m_actorKeys);
}

} // namespace hoithi
