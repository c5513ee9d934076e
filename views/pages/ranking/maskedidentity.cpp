// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/maskedidentity.h"

#include "itemmodels/format.h"
#include "views/dialogs/vault/showpersonaldialog.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/shownpersonal.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/theme/tokens.h"
#include "views/widgets/factlist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {

/// As many for everybody: the length of a number tells something, too.
QString dots()
{
    return QStringLiteral("••••••••");
}

} // namespace

MaskedIdentity::MaskedIdentity(const PageContext &page, QWidget *parent)
    : QWidget(parent), m_page(page), m_facts(new FactList(this)), m_show(new QPushButton(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("maskedIdentity"));
    m_show->setObjectName(QStringLiteral("showPersonal"));
    m_note->setObjectName(QStringLiteral("personalNote"));
    m_note->setProperty("type", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_shown.setObjectName(QStringLiteral("personalShown"));
    m_shown.setParent(this);
    m_shown.setSingleShot(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_facts);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    connect(m_show, &QPushButton::clicked, this, &MaskedIdentity::ask);
    connect(&m_shown, &QTimer::timeout, this, &MaskedIdentity::mask);
    connect(&page.state, &ContestState::vaultChanged, this, &MaskedIdentity::mask);
    const auto look = [this] {
        if (!m_shown.isActive())
            mask();
    };
    connect(&page.state, &ContestState::reachableChanged, this, look);
    connect(&page.state, &ContestState::membershipChanged, this, look);
    setPerson({});
}

void MaskedIdentity::setPerson(const std::optional<RankedSubmission> &person)
{
    m_person = person;
    setVisible(person.has_value());
    mask();
}

void MaskedIdentity::retranslate()
{
    m_show->setText(tr("Show…"));
    mask();
}

void MaskedIdentity::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    mask();
}

void MaskedIdentity::mask()
{
    m_shown.stop();
    m_facts->setFacts({{tr("Phone"), dots()}, {tr("Id number"), dots()}});
    const bool erased = m_page.state.vault() == VaultState::Erased;
    m_show->setVisible(!erased);
    const QString refusal = m_page.state.isWritable() ? m_page.state.refusalOf(Operation::ShowPersonal)
                                                      : tr("Nothing can be recorded now, so nothing is shown.");
    m_show->setEnabled(refusal.isEmpty());
    m_show->setToolTip(refusal.isEmpty() ? tr("Asks for the reason and puts it on record first.") : refusal);
    m_note->setVisible(erased);
    m_note->setText(tr("Erased: cannot be read any more."));
}

void MaskedIdentity::ask()
{
    if (m_person)
        m_page.vault.whenOpen(this, [this, id = m_person->submissionId] { openDialog(id); });
}

void MaskedIdentity::openDialog(const QString &submissionId)
{
    if (!isVisible() || !m_person || m_person->submissionId != submissionId)
        return; // they have gone on to somebody else
    ContestState &state = m_page.state;
    auto *dialog =
        new ShowPersonalDialog(state.session(), *m_person, state.personName(), state.membership().member, window());
    connect(dialog, &ShowPersonalDialog::done, this, [this, dialog, submissionId] {
        if (isVisible() && m_person && m_person->submissionId == submissionId)
            reveal(dialog->identity());
    });
    m_page.vault.open(dialog);
}

void MaskedIdentity::reveal(const PersonalIdentity &identity)
{
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? unknownText() : value;
    };
    m_facts->setFacts({{tr("Phone"), shown(identity.phone)}, {tr("Id number"), shown(identity.nationalId)}});
    m_show->hide();
    m_note->show();
    m_note->setText(tr("On record with the reason; hidden again within a minute."));
    m_shown.start(personalShownFor);
}

} // namespace hoithi
