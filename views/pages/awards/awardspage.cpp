// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/awards/awardspage.h"

#include "itemmodels/format.h"
#include "views/shell/conteststate.h"
#include "views/shell/together/draftform.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/dayfield.h"
#include "views/widgets/emptystate.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 5> awardsActions{{
    {"awards.issue", QT_TRANSLATE_NOOP("AwardsPage", "&Issue awards…"), "awards", "", ActionPlace::Primary},
    {"awards.preview", QT_TRANSLATE_NOOP("AwardsPage", "&Preview and print"), "print", "Ctrl+P",
     ActionPlace::Secondary},
    {"awards.ceremony", QT_TRANSLATE_NOOP("AwardsPage", "&Announce on the whole screen"), "next", "F11",
     ActionPlace::More},
    {"awards.tie", QT_TRANSLATE_NOOP("AwardsPage", "Decide a &tie…"), "rules", "", ActionPlace::More},
    {"awards.copy", QT_TRANSLATE_NOOP("AwardsPage", "&Copy selected rows"), "copy", "", ActionPlace::More},
}};

QDate dayNow(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(clock.nowUtc()), contestTimeZone()).date();
}

} // namespace

AwardsPage::AwardsPage(const PageContext &page)
    : FramedPage(page, "AwardsPage", awardsActions), m_outdated(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_main(new QWidget(this)), m_empty(new EmptyState(this)),
      m_table(new DataTable(QStringLiteral("winnersTable"), page.settings, this)), m_tables(new QStackedWidget(this)),
      m_agencyTable(new DataTable(QStringLiteral("collectiveTable"), page.settings, this)), m_form(new QFrame(this)),
      m_formTitle(new QLabel(this)), m_formHint(new QLabel(this)), m_inHand(new QLabel(this)),
      m_numberLabel(new QLabel(this)), m_dateLabel(new QLabel(this)), m_signerTitleLabel(new QLabel(this)),
      m_signerNameLabel(new QLabel(this)), m_number(new QLineEdit(this)),
      m_date(new DayField(dayNow(*page.app.clock), QStringLiteral("decisionDate"), this)),
      m_signerTitle(new QLineEdit(this)), m_signerName(new QLineEdit(this))
{
    buildContent();
    m_draft = std::make_unique<DraftForm>(page, Operation::Award, messages(), *m_inHand, this);
    m_draft->addLine(QStringLiteral("number"), *m_numberLabel, *m_number);
    m_draft->addDate(QStringLiteral("date"), *m_dateLabel, *m_date);
    m_draft->addCarriedLine(QStringLiteral("signer_title"), *m_signerTitleLabel, *m_signerTitle);
    m_draft->addCarriedLine(QStringLiteral("signer_name"), *m_signerNameLabel, *m_signerName);
    connectActions();
    retranslate();
}

AwardsPage::~AwardsPage() = default;

QWidget *AwardsPage::buildForm()
{
    m_form->setObjectName(QStringLiteral("decisionForm"));
    m_form->setProperty("role", QStringLiteral("card"));
    m_form->setMinimumWidth(detailsWidth - space::xxl);
    m_formTitle->setProperty("type", QStringLiteral("section"));
    m_formHint->setProperty("type", QStringLiteral("muted"));
    m_formHint->setWordWrap(true);
    m_number->setObjectName(QStringLiteral("decisionNumber"));
    m_signerTitle->setObjectName(QStringLiteral("signerTitle"));
    m_signerName->setObjectName(QStringLiteral("signerName"));
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    layout->addWidget(m_formTitle);
    layout->addWidget(m_formHint);
    m_inHand->setObjectName(QStringLiteral("decisionInHand"));
    m_inHand->setTextFormat(Qt::PlainText);
    m_inHand->setWordWrap(true);
    setTone(m_inHand, Tone::Warning);
    layout->addWidget(m_inHand);
    const std::array<std::pair<QLabel *, QWidget *>, 4> fields{{{m_numberLabel, m_number},
                                                                {m_dateLabel, m_date},
                                                                {m_signerTitleLabel, m_signerTitle},
                                                                {m_signerNameLabel, m_signerName}}};
    for (const auto &[label, field] : fields) {
        label->setBuddy(field);
        layout->addSpacing(space::xs);
        layout->addWidget(label);
        layout->addWidget(field);
    }
    layout->addStretch();
    setDetails(m_form, DetailsScope::Form);
    return m_form;
}

void AwardsPage::buildContent()
{
    m_table->setModel(&m_model);
    m_table->setInitialWidths({88, 56, 160, 200, 96, 72, 88, 168, 130});
    m_agencyTable->setModel(&m_agencies);
    m_agencyTable->setInitialWidths({248, 112, 140, 80, 110, 100, 100, 80});
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_agencyTable);
    auto *splitter = new QSplitter(m_main);
    splitter->addWidget(m_tables);
    splitter->addWidget(buildForm());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, detailsWidth});
    auto *layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_main);
    m_outdated->setObjectName(QStringLiteral("outdatedAwards"));
    m_outdated->setWordWrap(true);
    setTone(m_outdated, Tone::Warning);
    m_outdated->hide();
    content()->addWidget(m_outdated);
    content()->addWidget(m_stack, 1);
}

void AwardsPage::connectActions()
{
    onTriggered("awards.issue", [this] { issue(); });
    onTriggered("awards.preview", [this] { preview(); });
    onTriggered("awards.ceremony", [this] { holdCeremony(); });
    onTriggered("awards.tie", [this] { decideTie(); });
    onTriggered("awards.copy", [this] { (page().state.round() == 0 ? m_agencyTable : m_table)->copySelection(); });
    connect(m_empty, &EmptyState::activated, this, [this] {
        page().go({QStringLiteral("ranking"), QStringLiteral("results")});
    });
    connect(&page().state, &ContestState::roundChanged, this, [this] {
        messages().clear();
        if (!isVisible())
            return;
        load();
        openDraft();
    });
    connect(&page().state, &ContestState::overviewChanged, this, &AwardsPage::showOutdated);
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (m_unanswered && isVisible())
            load(); // the contest may be within reach again
    });
    connect(&page().state, &ContestState::roundChanged, this, &AwardsPage::showOutdated);
}

/// A decision that is out, and names people by a result that does not hold any more.
void AwardsPage::showOutdated()
{
    const auto &overview = page().state.overview();
    const RoundState *round = page().state.roundState(page().state.round());
    QString text;
    if (page().state.round() == 0 && overview && overview->collective == CollectiveAwards::Outdated)
        text = tr("The collective prizes were given from older results. The decision that is out has to be replaced.");
    else if (round && round->outdatedAwardsAtUtc)
        text = tr("The decision of %1 rests on an older result of this round. Rank and sign it again, issue the awards "
                  "anew, and replace the decision that is out.")
                   .arg(formatInstant(*round->outdatedAwardsAtUtc));
    m_outdated->setText(text);
    m_outdated->setVisible(!text.isEmpty());
}

QString AwardsPage::title() const
{
    return tr("Awards");
}

QString AwardsPage::help() const
{
    return tr("The winners of the signed ranking. Fill in the decision's details, look at the documents, then issue "
              "the awards: "
              "they are recorded, and the decision, the certificates and a list are written into a folder.");
}

QString AwardsPage::wholeContestChoice() const
{
    return tr("Collective prizes");
}

void AwardsPage::opened()
{
    load();
    openDraft();
}

/// Each round has a decision of its own, and so have the collective prizes.
void AwardsPage::openDraft()
{
    const int round = page().state.round();
    m_draft->open({QStringLiteral("decision"),
                   round == 0 ? QStringLiteral("collective") : QStringLiteral("round %1").arg(round)});
}

void AwardsPage::hideEvent(QHideEvent *event)
{
    m_draft->leave();
    FramedPage::hideEvent(event);
}

void AwardsPage::retranslateContent()
{
    m_formTitle->setText(tr("The decision"));
    m_formHint->setText(tr("What stays empty prints as a blank to fill in by hand."));
    m_numberLabel->setText(tr("&Number"));
    m_dateLabel->setText(tr("Da&te"));
    m_date->setLabel(*m_dateLabel);
    m_signerTitleLabel->setText(tr("Signer's p&osition"));
    m_signerNameLabel->setText(tr("Signer's na&me"));
    m_draft->retranslate();
    m_model.retranslate();
    m_agencies.retranslate();
    showOutdated();
    if (isVisible())
        load();
}

void AwardsPage::load()
{
    const quint64 asked = ++m_asked;
    const int round = page().state.round();
    if (!m_shown || m_shown->round != round) {
        m_shown.reset(); // whom the table still shows gets no prize of this round
        m_whyNot = tr("The winners are being looked up.");
    }
    updateActions();
    whenAnswered(page().state.session().winners(round), this, [this, asked, round](Result<WinnerRows> winners) {
        if (asked == m_asked)
            take(std::move(winners), round);
    });
}

void AwardsPage::take(Result<WinnerRows> winners, int round)
{
    const bool collective = round == 0;
    m_unanswered = !winners && isPassing(winners.error().code);
    if (m_unanswered && m_shown) // what was read before, of this round
        return showUnanswered(winners.error());
    if (!m_unanswered)
        clearUnanswered();
    m_whyNot = winners ? QString() : winners.error().message;
    m_shown.reset();
    if (winners)
        m_shown = Shown{round, winners->basis, std::ssize(winners->people) + std::ssize(winners->agencies)};
    WinnerRows rows = winners ? std::move(*winners) : WinnerRows();
    m_model.setRows(std::move(rows.people));
    m_agencies.setRows(std::move(rows.agencies));
    m_tables->setCurrentWidget(collective ? m_agencyTable : m_table);
    m_stack->setCurrentWidget(m_shown ? m_main : static_cast<QWidget *>(m_empty));
    const QString belongsHere =
        collective ? tr("The agencies that win a collective prize appear here. %1") : tr("The winners appear here. %1");
    m_empty->setTexts(m_shown ? QString() : belongsHere.arg(m_whyNot), tr("Go to ranking"));
    updateActions();
}

void AwardsPage::updateActions()
{
    const QString why = m_busy ? tr("The documents are being written.") : m_whyNot;
    setActionEnabled("awards.ceremony", m_shown && !m_busy, why);
    const QString missingDay = m_date->missing();
    for (const char *id : {"awards.issue", "awards.preview"})
        setActionEnabled(id, m_shown && !m_busy && missingDay.isEmpty(), m_shown && !m_busy ? missingDay : why);
    setActionEnabled("awards.tie", page().state.round() == 0,
                     tr("Ties between agencies are decided here, for the collective prizes. Those between people are "
                        "decided on the ranking page."));
    setActionEnabled("awards.copy", m_shown.has_value(), m_whyNot);
}

void AwardsPage::setBusy(bool busy)
{
    m_busy = busy;
    updateActions();
}

} // namespace hoithi
