// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rulespage.h"

#include "services/rules/rulesservice.h"
#include "services/rules/ruletexts.h"
#include "views/pages/rules/ruleeditor.h"
#include "views/pages/rules/rulesreadout.h"
#include "views/shell/conteststate.h"
#include "views/theme/tokens.h"
#include "views/widgets/datatable.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 8> rulesActions{{
    {"rules.approve", QT_TRANSLATE_NOOP("RulesPage", "&Approve…"), "rules", "", ActionPlace::Primary},
    {"rules.compare", QT_TRANSLATE_NOOP("RulesPage", "Compa&re on a round…"), "ranking", "", ActionPlace::Secondary},
    {"rules.preview", QT_TRANSLATE_NOOP("RulesPage", "Docume&nt…"), "print", "", ActionPlace::Secondary},
    {"rules.discard", QT_TRANSLATE_NOOP("RulesPage", "Discard c&hanges"), "cancel", "", ActionPlace::More},
    {"rules.take", QT_TRANSLATE_NOOP("RulesPage", "Begin with the chosen &version"), "copy", "", ActionPlace::More},
    {"rules.all15", QT_TRANSLATE_NOOP("RulesPage", "Begin with &all 15 right"), "rules", "", ActionPlace::More},
    {"rules.literal10", QT_TRANSLATE_NOOP("RulesPage", "Begin with &10 right"), "rules", "", ActionPlace::More},
    {"rules.audit", QT_TRANSLATE_NOOP("RulesPage", "A&udit entry of the chosen version"), "audit", "",
     ActionPlace::More},
}};

constexpr QLatin1String notApproved("not approved");
constexpr std::chrono::milliseconds keptAfter{700};
constexpr int editorWidth = 440;
constexpr int readoutWidth = 640;
constexpr int readoutHeight = 300;
constexpr int versionsHeight = 240;
constexpr int leastVersions = 3;    // in sight, below their heading
constexpr int leastDifferences = 3; // lines; more are scrolled

/// How a plan is read says nothing about what its prizes are worth.
RuleBook withAmounts(RuleBook rules, const RuleBook &from)
{
    for (Prize &prize : rules.prizes) {
        const auto known = std::ranges::find(from.prizes, prize.name, &Prize::name);
        if (!prize.amount && known != from.prizes.end())
            prize.amount = known->amount;
    }
    return rules;
}

} // namespace

RulesPage::RulesPage(const PageContext &page)
    : FramedPage(page, "RulesPage", rulesActions), m_editor(new RuleEditor(page.theme)),
      m_readout(new RulesReadout(this)), m_inForce(new QLabel(this)), m_versionsTitle(new QLabel(this)),
      m_versions(new DataTable(QStringLiteral("ruleVersions"), page.settings, this)),
      m_differences(new QScrollArea(this)), m_difference(new QLabel)
{
    buildContent();
    connectActions();
    retranslate();
}

/// What was changed last is kept though no pause followed it.
RulesPage::~RulesPage()
{
    if (m_pause.isActive())
        keepDraft();
}

void RulesPage::buildContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("ruleEditorScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_editor);
    m_inForce->setObjectName(QStringLiteral("rulesInForce"));
    m_inForce->setTextFormat(Qt::PlainText);
    m_inForce->setWordWrap(true);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->setChildrenCollapsible(false);
    right->addWidget(m_readout);
    right->addWidget(buildVersions());
    right->setStretchFactor(0, 1);
    right->setSizes({readoutHeight, versionsHeight});
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({editorWidth, readoutWidth});
    content()->addWidget(m_inForce);
    content()->addWidget(splitter, 1);
}

QWidget *RulesPage::buildVersions()
{
    m_versionsTitle->setProperty("type", QStringLiteral("section"));
    m_versions->setModel(&m_model);
    m_versions->setInitialWidths({70, 130, 190, 150, 130, 200});
    m_difference->setObjectName(QStringLiteral("versionDifference"));
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    m_difference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_differences->setWidgetResizable(true);
    m_differences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_differences->setWidget(m_difference);
    m_differences->setMinimumHeight(leastDifferences * fontMetrics().lineSpacing());
    m_versions->setMinimumHeight((leastVersions + 1) * controlHeight);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_versionsTitle);
    layout->addWidget(m_versions, 1);
    layout->addWidget(m_differences, 1);
    return pane;
}

void RulesPage::connectActions()
{
    onTriggered("rules.approve", [this] { approve(); });
    onTriggered("rules.compare", [this] { compare(); });
    onTriggered("rules.preview", [this] { preview(); });
    onTriggered("rules.discard", [this] { discard(); });
    onTriggered("rules.take", [this] {
        if (const RuleVersionState *version = chosenVersion())
            edit(version->version.rules, version->version.version);
    });
    onTriggered("rules.all15", [this] { edit(withAmounts(*ruleBookPreset(u"all-15"), m_editor->rules())); });
    onTriggered("rules.literal10", [this] { edit(withAmounts(*ruleBookPreset(u"literal-10"), m_editor->rules())); });
    onTriggered("rules.audit", [this] { showAudit(); });
    connect(m_editor, &RuleEditor::changed, this, [this] {
        showRules();
        m_pause.start();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(keptAfter);
    connect(&m_pause, &QTimer::timeout, this, &RulesPage::keepDraft);
    connect(m_versions, &DataTable::currentRowChanged, this, &RulesPage::showState);
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&page().state, &ContestState::membershipChanged, this, &RulesPage::updateActions);
}

QString RulesPage::title() const
{
    return tr("Rules");
}

QString RulesPage::help() const
{
    return tr("What decides a round, setting by setting, and what it says in sentences. What you change is only tried "
              "out until "
              "the administrator approves it as a new version; compare it on a round first. Move the criteria with Alt "
              "and the "
              "arrow keys.");
}

void RulesPage::opened()
{
    page().state.refresh();
    load();
}

void RulesPage::load()
{
    whenNewest(m_asked, page().state.session().rules().state(), [this](const RulesState &state) { take(state); });
}

/// What somebody is changing stays as it is; marks and versions follow.
void RulesPage::take(const RulesState &state)
{
    const bool keep = m_state && isChanged();
    const bool approvedElsewhere = keep && m_state->newest() != state.newest();
    m_state = state;
    m_editor->setPlan(state.presetId);
    if (!keep)
        m_editor->setRules(compared());
    if (!isChanged())
        m_from.reset();
    const RuleVersionState *chosen = chosenVersion();
    const int row = chosen && !m_chooseNewest ? chosen->version.version : state.newest();
    m_chooseNewest = false;
    m_model.setRows(state.versions);
    if (row > 0)
        m_versions->selectRow(row - 1);
    restoreDraft();
    keepDraft();
    tellOfVersions(approvedElsewhere && isChanged());
    showRules();
    // Once its text has taken the room that it needs.
    QMetaObject::invokeMethod(
        m_versions, [this] { m_versions->scrollTo(m_versions->currentIndex()); }, Qt::QueuedConnection);
}

void RulesPage::tellOfVersions(bool approvedElsewhere)
{
    if (!m_state->versions.empty())
        messages().clearAbout(notApproved);
    else if (messages().isHidden()) // what else there is to say comes first
        sayInEveryLanguage(messages(), [this] {
            messages().showMessage(Tone::Warning,
                                   tr("No rules are approved yet: no round can be ranked. Choose how the plan is read, "
                                      "then approve."));
            messages().setSubject(notApproved);
        });
    if (approvedElsewhere)
        messages().showMessage(
            Tone::Warning,
            tr("Version %1 was approved meanwhile. Your changes are now marked against it.").arg(m_state->newest()));
}

std::optional<RuleBook> RulesPage::recorded() const
{
    return m_state && !m_state->versions.empty() ? std::optional(m_state->versions.back().version.rules) : std::nullopt;
}

RuleBook RulesPage::compared() const
{
    return recorded().value_or(*ruleBookPreset(u"all-15"));
}

bool RulesPage::isChanged() const
{
    return m_editor->rules() != compared();
}

const RuleVersionState *RulesPage::chosenVersion() const
{
    const int row = m_versions->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.row(row) : nullptr;
}

void RulesPage::showRules()
{
    m_readout->show(m_editor->rules(), recorded(), m_state ? m_state->rounds : std::vector<RoundRules>());
    showState();
}

void RulesPage::showState()
{
    QStringList parts;
    for (const RuleVersionState &version : m_state ? m_state->versions : std::vector<RuleVersionState>()) {
        const QString format =
            version.rounds.size() == 1 ? tr("version %1 in round %2") : tr("version %1 in rounds %2");
        if (!version.rounds.empty())
            parts.append(format.arg(version.version.version).arg(roundNumbersText(version.rounds)));
    }
    const QString inForce =
        parts.isEmpty() ? tr("No rules are in force.") : tr("In force: %1.").arg(parts.join(QStringLiteral("; ")));
    m_inForce->setText(isChanged() ? tr("%1 What stands below is not approved.").arg(inForce) : inForce);
    const RuleVersionState *version = chosenVersion();
    QStringList lines;
    for (const RuleChange &change : version ? version->changes : std::vector<RuleChange>())
        lines.append(ruleChangeText(change));
    if (version && version->replaced)
        lines.prepend(
            tr("Version %1 in the place of version %2:").arg(version->version.version).arg(*version->replaced));
    m_difference->setText(lines.join(u'\n'));
    m_differences->setVisible(!lines.isEmpty());
    updateActions();
}

void RulesPage::updateActions()
{
    const bool there = m_state.has_value();
    const bool first = there && m_state->versions.empty();
    m_editor->setReadOnly(!page().state.mayDo(Operation::ApproveRules) || !page().state.isWritable());
    setActionEnabled("rules.approve", there && (first || isChanged()),
                     tr("Nothing is changed: this is the newest version already."));
    setActionEnabled("rules.compare", there, tr("The rules are being read."));
    setActionEnabled("rules.preview", there, tr("The rules are being read."));
    setActionEnabled("rules.discard", there && isChanged(), tr("Nothing is changed."));
    const bool mayEdit = page().state.mayDo(Operation::ApproveRules);
    const QString whyNot = page().state.refusalOf(Operation::ApproveRules);
    setActionEnabled("rules.take", mayEdit && chosenVersion(), mayEdit ? tr("Choose a version first.") : whyNot);
    setActionEnabled("rules.all15", mayEdit, whyNot);
    setActionEnabled("rules.literal10", mayEdit, whyNot);
    setActionEnabled("rules.audit", chosenVersion() != nullptr, tr("Choose a version first."));
}

void RulesPage::edit(const RuleBook &rules, std::optional<int> from)
{
    m_from = from;
    m_editor->setRules(rules);
    showRules();
    keepDraft();
}

void RulesPage::discard()
{
    const RuleBook dropped = m_editor->rules();
    const std::optional<int> from = m_from;
    edit(compared());
    messages().showMessage(Tone::Neutral, tr("Your changes are discarded."), tr("Bring them back"),
                           [this, dropped, from] { edit(dropped, from); });
}

void RulesPage::retranslateContent()
{
    m_versionsTitle->setText(tr("Versions"));
    m_versions->setAccessibleName(tr("Versions"));
    m_editor->retranslate();
    m_model.retranslate();
    showRules();
}

} // namespace hoithi
