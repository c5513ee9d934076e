// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/rules/rulesbenchdialog.h"

#include "services/rules/rulesservice.h"
#include "services/rules/ruletexts.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {
constexpr QSize usualSize(1100, 600);
constexpr int personWidth = 240;
constexpr int outcomeWidth = 380;
} // namespace

RulesBenchDialog::RulesBenchDialog(const PageContext &page, const RulesState &state, const RuleBook &draft,
                                   QWidget *parent)
    : QDialog(parent), m_page(page), m_round(new QComboBox(this)), m_choices(new QListWidget(this)),
      m_compare(new QPushButton(tr("&Compare"), this)), m_whyNot(new QLabel(this)),
      m_close(new QPushButton(tr("Close"), this)), m_job(new JobBar(this)), m_result(new QLabel(this)),
      m_table(new DataTable(QStringLiteral("rulesBenchTable"), page.settings, this))
{
    setObjectName(QStringLiteral("rulesBenchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare rules on a round"));
    resize(usualSize);
    buildLayout();
    for (const RoundRules &round : state.rounds)
        m_round->addItem(round.title, round.number);
    m_round->setCurrentIndex(std::max(0, m_round->findData(page.state.round())));
    fillChoices(state, draft);
    page.jobs.follow(*m_job, QStringLiteral("rules"));
    connect(m_choices, &QListWidget::itemChanged, this, &RulesBenchDialog::updateButton);
    connect(m_compare, &QPushButton::clicked, this, &RulesBenchDialog::compare);
    connect(m_close, &QPushButton::clicked, this, &RulesBenchDialog::reject);
    updateButton();
}

RulesBenchDialog::~RulesBenchDialog()
{
    m_job->cancel();
}

void RulesBenchDialog::buildLayout()
{
    m_round->setObjectName(QStringLiteral("benchRound"));
    m_choices->setObjectName(QStringLiteral("benchChoices"));
    m_choices->setAccessibleName(tr("Rules to compare"));
    m_compare->setObjectName(QStringLiteral("benchCompare"));
    m_whyNot->setObjectName(QStringLiteral("benchWhyNot"));
    m_whyNot->setProperty("type", QStringLiteral("muted"));
    m_close->setObjectName(QStringLiteral("benchClose"));
    m_close->setAutoDefault(false);
    m_result->setObjectName(QStringLiteral("benchResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setText(tr("Tick two or more rule books. The first is what the others are compared with. Nothing is "
                         "stored."));
    m_table->setModel(&m_model);
    m_table->setGrowingRows();
    auto *label = new QLabel(tr("&Round"), this);
    label->setBuddy(m_round);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(label);
    line->addWidget(m_round);
    line->addStretch();
    line->addWidget(m_whyNot);
    line->addWidget(m_compare);
    line->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(line);
    layout->addWidget(m_choices);
    layout->addWidget(m_job);
    layout->addWidget(m_result);
    layout->addWidget(m_table, 1);
}

void RulesBenchDialog::offer(const ComparedRules &rules, bool ticked)
{
    m_offered.push_back(rules);
    auto *item = new QListWidgetItem(rules.name, m_choices);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

/// What is decided now comes first ticked: the newest version against the draft, or the plan's two readings.
void RulesBenchDialog::fillChoices(const RulesState &state, const RuleBook &draft)
{
    const bool decided = !state.versions.empty();
    const bool changed = decided && draft != state.versions.back().version.rules;
    for (const RuleVersionState &version : state.versions) {
        const int number = version.version.version;
        offer({tr("Version %1").arg(number), number, {}}, changed && number == state.newest());
    }
    offer({tr("All 15 right, closest prediction"), {}, *ruleBookPreset(u"all-15")}, !changed);
    offer({tr("10 right, earliest submission"), {}, *ruleBookPreset(u"literal-10")}, !changed);
    offer({tr("As in the editor"), {}, draft}, changed);
    m_choices->setCurrentRow(0);
    constexpr int most = 6;
    m_choices->ensurePolished();
    m_choices->setFixedHeight(std::min(m_choices->count(), most) * m_choices->sizeHintForRow(0)
                              + 2 * m_choices->frameWidth() + space::xs);
}

std::vector<ComparedRules> RulesBenchDialog::ticked() const
{
    std::vector<ComparedRules> rules;
    for (int row = 0; row < m_choices->count(); ++row) {
        if (m_choices->item(row)->checkState() == Qt::Checked)
            rules.push_back(m_offered[static_cast<std::size_t>(row)]);
    }
    return rules;
}

void RulesBenchDialog::updateButton()
{
    const std::size_t count = ticked().size();
    const bool fits = count >= 2 && count <= RulesComparison::mostRules;
    m_compare->setEnabled(fits && !m_job->isRunning());
    m_whyNot->setText(fits ? QString() : tr("Tick two to %1 rule books.").arg(RulesComparison::mostRules));
    m_compare->setToolTip(m_whyNot->text());
}

void RulesBenchDialog::compare()
{
    const quint64 asked = ++m_asked;
    const JobBar::Job job = m_job->start(tr("Ranking by each of them"));
    updateButton();
    whenAnswered(
        m_page.state.session().rules().compare(m_round->currentData().toInt(), ticked(), job.stop, job.progress), this,
        [this, asked](const Result<RulesComparison> &comparison) {
            if (asked == m_asked)
                take(comparison);
        });
}

void RulesBenchDialog::take(const Result<RulesComparison> &comparison)
{
    m_job->finish();
    updateButton();
    if (comparison)
        return showResult(*comparison);
    m_model.setComparison({});
    m_result->setText(comparison.error().message);
}

void RulesBenchDialog::showResult(const RulesComparison &comparison)
{
    m_model.setComparison(comparison);
    QList<int> widths{personWidth};
    QStringList lines;
    for (const RulesOutcome &outcome : comparison.outcomes) {
        widths.append(outcomeWidth);
        QStringList changes;
        for (const RuleChange &change : outcome.changes)
            changes.append(ruleChangeText(change));
        if (!outcome.refusal.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(outcome.name, outcome.refusal));
        else if (!changes.isEmpty())
            lines.append(QStringLiteral("%1 – %2").arg(outcome.name, changes.join(QStringLiteral("; "))));
    }
    if (m_model.rowCount() == 0)
        lines.append(tr("The round comes to the same by all of them: nothing changes."));
    m_result->setText(lines.join(u'\n'));
    m_table->setInitialWidths(widths);
    m_table->setFocus();
}

void RulesBenchDialog::reject()
{
    m_job->cancel();
    QDialog::reject();
}

} // namespace hoithi
