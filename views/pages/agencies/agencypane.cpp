// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/agencies/agencypane.h"

#include "base/text.h"
#include "itemmodels/agencies/agencytablemodels.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t mostMatches = 50;
constexpr std::size_t mostSpellings = 8;
constexpr int mostChosenByDigit = 9;

} // namespace

AgencyPane::AgencyPane(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_spellings(new QLabel(this)), m_choicesTitle(new QLabel(this)),
      m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_none(new QLabel(this)),
      m_reasonLabel(new QLabel(this)), m_reason(new QLineEdit(this)), m_decide(new QPushButton(this)),
      m_keys(new QLabel(this))
{
    setObjectName(QStringLiteral("agencyPane"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &AgencyPane::fillChoices);
    connect(m_list, &QListWidget::currentRowChanged, this, &AgencyPane::choiceChanged);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AgencyPane::decideRequested);
    connect(m_decide, &QPushButton::clicked, this, &AgencyPane::decideRequested);
    for (QLineEdit *field : {m_search, m_reason})
        connect(field, &QLineEdit::returnPressed, this, &AgencyPane::decideRequested);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    retranslate();
}

void AgencyPane::build()
{
    m_title->setObjectName(QStringLiteral("agencyPaneTitle"));
    m_title->setProperty("type", QStringLiteral("section"));
    m_spellings->setObjectName(QStringLiteral("agencySpellings"));
    m_choicesTitle->setProperty("type", QStringLiteral("section"));
    m_search->setObjectName(QStringLiteral("agencySearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("agencyChoices"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(QStringLiteral("agencyNoChoice"));
    m_reason->setObjectName(QStringLiteral("agencyReason"));
    m_reason->setMaxLength(1000);
    m_reasonLabel->setBuddy(m_reason);
    m_decide->setObjectName(QStringLiteral("agencyDecide"));
    for (QLabel *label : {m_spellings, m_none, m_keys})
        label->setProperty("type", QStringLiteral("muted"));
    for (QLabel *label : {m_title, m_spellings, m_choicesTitle, m_none, m_keys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_spellings);
    layout->addWidget(m_choicesTitle);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reasonLabel);
    layout->addWidget(m_reason);
    layout->addWidget(m_decide);
    layout->addWidget(m_keys);
    layout->addStretch(); // where there is no list to take the room
}

void AgencyPane::setAgencies(std::vector<Agency> agencies)
{
    m_agencies = std::move(agencies);
    m_folded.clear();
    for (const Agency &agency : m_agencies)
        m_folded.append(u' '
                        + searchFolded(QStringList{agency.name, agency.code, agency.aliases.join(u'\n')}.join(u'\n')));
}

void AgencyPane::show(const std::optional<UnresolvedAgency> &texts)
{
    const bool isSame =
        texts && m_texts && texts->submissions == m_texts->submissions && texts->texts == m_texts->texts;
    if (isSame)
        return; // somebody may be typing
    m_texts = texts;
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    m_reason->clear();
    fillChoices();
    showTexts();
}

void AgencyPane::fillChoices()
{
    const QString typed = searchFolded(m_search->text());
    m_isSearching = !typed.isEmpty();
    if (m_isSearching)
        m_choices = matches(typed);
    else
        m_choices = m_texts ? m_texts->suggestions : std::vector<SuggestedAgency>();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    int number = 0;
    for (const SuggestedAgency &choice : m_choices) {
        QString text = agencyWithParent(choice.name, choice.parentName);
        if (++number <= mostChosenByDigit)
            text.prepend(QStringLiteral("%1  ").arg(number));
        if (!m_isSearching)
            text.append(u'\n' + tr("%1%: %2").arg(choice.confidence).arg(suggestionReasonText(choice.reason)));
        m_list->addItem(text);
    }
    m_list->setCurrentRow(m_isSearching && !m_choices.empty() ? 0 : -1);
    showTexts();
    Q_EMIT choiceChanged();
}

/// Every typed word has to begin a word.
std::vector<SuggestedAgency> AgencyPane::matches(const QString &typed) const
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<SuggestedAgency> found;
    for (std::size_t i = 0; i < m_agencies.size() && found.size() < mostMatches; ++i) {
        const QString &text = m_folded[static_cast<qsizetype>(i)];
        const bool fits =
            std::ranges::all_of(words, [&text](const QString &word) { return text.contains(u' ' + word); });
        if (fits)
            found.push_back({m_agencies[i].code, m_agencies[i].name, parentName(m_agencies[i]), 0, {}});
    }
    return found;
}

QString AgencyPane::parentName(const Agency &agency) const
{
    const auto parent = std::ranges::find(m_agencies, agency.parentCode, &Agency::code);
    return parent == m_agencies.end() ? QString() : parent->name;
}

bool AgencyPane::choose(int number)
{
    if (number < 1 || number > m_list->count())
        return false;
    m_list->setCurrentRow(number - 1);
    return true;
}

std::optional<SuggestedAgency> AgencyPane::chosen() const
{
    const int row = m_list->currentRow();
    if (!m_texts || row < 0 || row >= static_cast<int>(m_choices.size()))
        return std::nullopt;
    return m_choices[static_cast<std::size_t>(row)];
}

QString AgencyPane::reason() const
{
    return m_reason->text().trimmed();
}

void AgencyPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void AgencyPane::setDeciding(bool allowed, const QString &whyNot)
{
    m_decide->setEnabled(allowed);
    m_decide->setToolTip(whyNot);
}

/// The arrow keys move through the list while somebody types; in the list, Enter and the digits do what they do in the table.
bool AgencyPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key =
        static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): by type
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (watched == m_list && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        Q_EMIT decideRequested();
        return true;
    }
    if (watched == m_list && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9)
        return choose(key->key() - Qt::Key_0);
    return QFrame::eventFilter(watched, event);
}

void AgencyPane::retranslate()
{
    m_search->setPlaceholderText(tr("Another agency: name or code"));
    m_reasonLabel->setText(tr("Reason (may be left out)"));
    m_decide->setText(tr("Decide for all of them"));
    m_keys->setText(tr("In the list: 1–5 chooses, Enter decides and goes on to the next."));
    const int row = m_list->currentRow();
    fillChoices();
    m_list->setCurrentRow(row);
}

void AgencyPane::showTexts()
{
    m_choicesTitle->setText(m_isSearching ? tr("Agencies of the list") : tr("They may mean"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_choicesTitle, m_search, m_reasonLabel, m_reason, m_decide, m_keys})
        part->setVisible(m_texts.has_value());
    m_list->setVisible(m_texts && !m_choices.empty());
    m_none->setVisible(m_texts && m_choices.empty());
    m_none->setText(m_isSearching
                        ? tr("No agency has this in its name.")
                        : tr("Nothing in the list is like this. Type another agency, or say that it is none."));
    if (!m_texts) {
        m_title->setText(tr("Texts alike"));
        return m_spellings->setText(tr("Choose a text to see how people wrote it, and what it may mean."));
    }
    m_title->setText(m_texts->texts.front().text);
    QStringList lines;
    for (const AgencyTextCount &text : m_texts->texts) {
        if (static_cast<std::size_t>(lines.size()) < mostSpellings)
            lines.append(tr("%1: %2").arg(text.text, formatNumber(static_cast<qint64>(text.count))));
    }
    const auto more = std::ssize(m_texts->texts) - lines.size();
    if (more > 0)
        lines.append(tr("… and %1 more").arg(formatNumber(static_cast<qint64>(more))));
    m_spellings->setText(lines.join(u'\n'));
}

} // namespace hoithi
